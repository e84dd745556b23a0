package io.github.photospec.spec;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** A place in a file; line and column count from 1, and are 0 where there is no place to name. */
record Place(int line, int column) {
    static final Place NOWHERE = new Place(0, 0);

    static Place of(Node node) {
        return node.getStartMark().map(Place::of).orElse(NOWHERE);
    }

    static Place of(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place of a character of a text. */
    static Place of(String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, text.codePointCount(lineStart, index) + 1);
    }
}
