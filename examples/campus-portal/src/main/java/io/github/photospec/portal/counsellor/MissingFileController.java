package io.github.photospec.portal.counsellor;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.page.SheetFormat;
import io.github.photospec.portal.page.Words;
import io.github.photospec.review.Actor;
import io.github.photospec.review.ReviewDesk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of those who have not uploaded, as a file to hand round. */
@Controller
class MissingFileController {
    private static final List<String> COLUMNS =
            List.of("department", "grade", "major", "class", "number", "name", "id", "state", "reasons", "reminded");

    private final ReviewDesk desk;
    private final MissingList missing;
    private final Words words;
    private final MessageSource messages;
    private final Audit audit;

    MissingFileController(ReviewDesk desk, MissingList missing, Words words, MessageSource messages, Audit audit) {
        this.desk = desk;
        this.missing = missing;
        this.words = words;
        this.messages = messages;
        this.audit = audit;
    }

    @GetMapping("/reviews/{campaign}/missing.{format}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable String campaign, @PathVariable String format, ReviewFilter filter)
            throws IOException {
        SheetFormat wanted = SheetFormat.of(format).orElseThrow(NotFoundException::new);
        String id = desk.campaign(campaign).id();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                COLUMNS.stream().map(column -> word("missing.column." + column)).toList());
        missing.all(actor, id, filter.ofClasses()).forEach(student -> rows.add(cells(student)));
        audit.record(actor.id(), AuditAction.LIST, id, AuditDetail.of(AuditFact.LIST, wanted.id(), rows.size() - 1));
        return ResponseEntity.ok()
                .contentType(wanted.type())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("missing-" + id + "." + wanted.id()))
                .body(wanted.write(word("missing.title"), rows));
    }

    private List<String> cells(MissingStudent student) {
        return Stream.of(
                        student.schoolClass().department(),
                        student.schoolClass().grade(),
                        student.schoolClass().major(),
                        student.schoolClass().name(),
                        student.number(),
                        student.name(),
                        student.id(),
                        words.state(student.state()),
                        student.reasons(),
                        student.reminded().map(words::time).orElse(""))
                .map(words::masked)
                .toList();
    }

    private String word(String key) {
        Locale language = Words.locale();
        return messages.getMessage(key, null, language);
    }
}
