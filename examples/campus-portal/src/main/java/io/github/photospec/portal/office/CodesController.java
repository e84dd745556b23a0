package io.github.photospec.portal.office;

import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.page.SheetFormat;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.SchoolClass;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** One-time codes, a class at a time, as a file that the class's counsellor hands out. */
@Controller
class CodesController {
    private final CampaignChoice campaigns;
    private final ReviewDesk desk;
    private final ClassCodes codes;
    private final Texts texts;

    CodesController(CampaignChoice campaigns, ReviewDesk desk, ClassCodes codes, Texts texts) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.codes = codes;
        this.texts = texts;
    }

    @GetMapping("/office/codes")
    String classes(
            Actor actor,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "false") boolean none,
            Model model) {
        campaigns
                .show(campaign, model)
                .ifPresent(chosen -> model.addAttribute(
                        "classes", desk.progress(actor, ReviewQuery.of(chosen.id()), Grouping.CLASS)));
        if (none) {
            model.addAttribute("problem", texts.of("office.codes.none"));
        }
        return "office/codes";
    }

    /** The codes stand in this answer and nowhere else. */
    @PostMapping("/office/codes")
    ResponseEntity<byte[]> issue(
            Actor actor,
            @RequestParam String campaign,
            @RequestParam String department,
            @RequestParam String grade,
            @RequestParam String major,
            @RequestParam String name,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            @RequestParam(defaultValue = "false") boolean renew,
            HttpServletRequest request)
            throws IOException {
        SchoolClass of = new SchoolClass(department, grade, major, name);
        List<CodeRow> rows = codes.issue(actor, desk.campaign(campaign).id(), of, renew);
        if (rows.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(UriComponentsBuilder.fromPath(request.getContextPath() + "/office/codes")
                            .queryParam("campaign", campaign)
                            .queryParam("none", true)
                            .build()
                            .toUri())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(format.type())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(of, format))
                .body(format.write(texts.of("office.codes.sheet"), table(rows)));
    }

    private List<List<String>> table(List<CodeRow> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                texts.of("office.codes.name"), texts.of("office.codes.student"), texts.of("office.codes.code")));
        rows.forEach(row -> table.add(List.of(row.name(), row.student(), row.code())));
        return table;
    }

    private String attachment(SchoolClass of, SheetFormat format) {
        String stem = of.name().isEmpty() ? "class" : of.name();
        return Attachment.named(texts.of("office.codes.file", stem) + "." + format.id());
    }
}
