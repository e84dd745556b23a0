package io.github.photospec.command.output;

import io.github.photospec.explain.SheetEntry;
import io.github.photospec.explain.SheetPicture;
import io.github.photospec.explain.Thumbnail;
import io.github.photospec.inspect.PhotoInspector;
import io.github.photospec.make.MakeMessages;
import io.github.photospec.make.MakeResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Photos before and after they were made, on a contact sheet for a person; or nowhere, if nobody asked. */
public final class MadeSheet implements Closeable {
    private final Texts texts;
    private final MakeMessages messages;
    private final PhotoInspector inspector = PhotoInspector.create();
    private final SheetFile sheet;

    private MadeSheet(Texts texts, SheetFile sheet) {
        this.texts = texts;
        this.messages = MakeMessages.in(texts.language().locale());
        this.sheet = sheet;
    }

    /** A sheet in this file, whose name ends in .png or .html; none if that is empty. */
    public static MadeSheet in(Optional<Path> file, Texts texts) throws IOException {
        return new MadeSheet(texts, SheetFile.in(file, texts.get("made.sheet"), texts));
    }

    /** Takes what became of one photo, an entry a specification. */
    public void add(String label, byte[] original, List<MakeResult> results) throws IOException {
        if (!sheet.isWanted() || results.isEmpty()) {
            return;
        }
        Optional<SheetPicture> before = picture(original, texts.get("made.before"));
        for (MakeResult result : results) {
            List<SheetPicture> pictures = new ArrayList<>(before.stream().toList());
            result.photo()
                    .flatMap(photo -> picture(photo.bytes(), texts.get("made." + MadeWriter.state(result))))
                    .ifPresent(pictures::add);
            sheet.add(new SheetEntry(UndeterminedSheet.name(label), reason(result), pictures));
        }
    }

    private Optional<SheetPicture> picture(byte[] file, String caption) {
        return inspector
                .examine(file, file.length, Optional.empty())
                .image()
                .map(image -> new SheetPicture(Thumbnail.of(image), caption));
    }

    private String reason(MakeResult result) {
        List<String> lines = new ArrayList<>();
        result.refusals().forEach(refusal -> lines.add(messages.message(refusal)));
        if (result.isDelivered()) {
            result.photo().orElseThrow().cautions().forEach(caution -> lines.add(messages.caution(caution)));
        }
        return lines.isEmpty()
                ? texts.get("made." + MadeWriter.state(result))
                : String.join(texts.get("sheet.semicolon"), lines);
    }

    /** Finishes the sheet; a line that says where it is, none if there is none. */
    public List<String> finish() throws IOException {
        return sheet.finish("made.sheet-written");
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
