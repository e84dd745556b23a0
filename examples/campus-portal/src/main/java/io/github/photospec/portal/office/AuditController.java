package io.github.photospec.portal.office;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the trail. */
@Controller
class AuditController {
    private static final int LINES = 100;

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/office/audit")
    String trail(@RequestParam(defaultValue = "") String text, @RequestParam Optional<Long> before, Model model) {
        // One more tells whether there are older ones.
        List<AuditEntry> found = audit.page(before, text.strip(), LINES + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(LINES, found.size()));
        model.addAttribute("entries", shown);
        model.addAttribute("text", text.strip());
        model.addAttribute("isLater", before.isPresent());
        model.addAttribute("older", found.size() > LINES ? shown.get(LINES - 1).id() : null);
        return "office/audit";
    }
}
