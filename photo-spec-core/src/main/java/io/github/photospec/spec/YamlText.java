package io.github.photospec.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the bytes of a file into text, or says why they are none. */
final class YamlText {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private YamlText() {}

    /** The text without its byte order mark, which Windows' Notepad writes. */
    static String decode(byte[] bytes, Problems problems) throws InvalidSpecException {
        if (bytes.length > SpecReader.MAX_BYTES) {
            problems.add(Place.NOWHERE, ProblemCode.FILE_TOO_LARGE, Integer.toString(SpecReader.MAX_BYTES / 1024));
            throw problems.exception();
        }
        // A new decoder reports what is malformed, where String's constructor would replace it.
        CharsetDecoder decoder = UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            problems.add(Place.of(text, text.length()), ProblemCode.NOT_UTF_8);
            throw problems.exception();
        }
        String content = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        refuseControlCharacters(content, problems);
        return content;
    }

    private static void refuseControlCharacters(String text, Problems problems) throws InvalidSpecException {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                String hex = String.format(Locale.ROOT, "U+%04X", character);
                problems.add(Place.of(text, i), ProblemCode.CONTROL_CHARACTER, hex);
                throw problems.exception();
            }
        }
    }
}
