package io.github.photospec.command.output;

import io.github.photospec.bulk.BulkResult;
import io.github.photospec.report.ReportJson;
import io.github.photospec.report.ReportMessages;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** One JSON object a photo and line; file names unchanged. */
final class JsonLinesWriter implements ReportWriter {
    private final Writer out;
    private final ReportMessages messages;
    private final Failures failures;

    JsonLinesWriter(Writer out, Texts texts) {
        this.out = out;
        this.messages = ReportMessages.in(texts.language().locale());
        this.failures = new Failures(texts);
    }

    @Override
    public void write(BulkResult result) throws IOException {
        String file = result.photo().label();
        Optional<String> id = result.photo().subject();
        if (result.report().isPresent()) {
            ReportJson.write(result.report().get(), file, id, messages, out);
        } else {
            ReportJson.writeError(file, id, failures.text(result.failure().orElseThrow()), out);
        }
        out.write('\n');
    }
}
