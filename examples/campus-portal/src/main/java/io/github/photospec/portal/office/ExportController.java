package io.github.photospec.portal.office;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.Attachment;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.portal.photo.Specs;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Grouping;
import io.github.photospec.review.ReviewDesk;
import io.github.photospec.review.ReviewQuery;
import java.io.IOException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exports: ordered, watched, and fetched. */
@Controller
class ExportController {
    private final CampaignChoice campaigns;
    private final ReviewDesk desk;
    private final Specs specs;
    private final Exports exports;
    private final ExportFolders folders;
    private final Audit audit;

    ExportController(
            CampaignChoice campaigns,
            ReviewDesk desk,
            Specs specs,
            Exports exports,
            ExportFolders folders,
            Audit audit) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.specs = specs;
        this.exports = exports;
        this.folders = folders;
        this.audit = audit;
    }

    @GetMapping("/office/exports")
    String exports(Actor actor, @RequestParam(defaultValue = "") String campaign, Model model) throws IOException {
        campaigns.show(campaign, model).ifPresent(chosen -> {
            model.addAttribute("form", ExportForm.of(chosen.id()));
            model.addAttribute(
                    "choices", ClassChoices.of(desk.progress(actor, ReviewQuery.of(chosen.id()), Grouping.CLASS)));
        });
        model.addAttribute("specs", specs.all());
        model.addAttribute("jobs", exports.jobs().stream().map(ExportRow::of).toList());
        model.addAttribute("folders", folders.all());
        return "office/exports";
    }

    @PostMapping("/office/exports")
    String begin(Actor actor, @ModelAttribute("form") ExportForm form) throws IOException {
        exports.begin(actor, form);
        return "redirect:/office/exports";
    }

    @GetMapping("/office/exports/{export}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String export, @RequestParam String name)
            throws IOException {
        ExportFile file = folders.file(export, name).orElseThrow(NotFoundException::new);
        audit.record(actor.id(), AuditAction.DOWNLOAD, export, AuditDetail.of(AuditFact.FILE, file.name()));
        return ResponseEntity.ok()
                .contentType(file.type().orElseThrow(NotFoundException::new))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.shortName()))
                .body(new FileSystemResource(file.path()));
    }
}
