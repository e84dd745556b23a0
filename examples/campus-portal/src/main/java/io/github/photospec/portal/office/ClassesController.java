package io.github.photospec.portal.office;

import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Role;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives counsellors their classes. */
@Controller
class ClassesController {
    private final Accounts accounts;
    private final CounsellorClasses classes;
    private final Audit audit;
    private final Texts texts;

    ClassesController(Accounts accounts, CounsellorClasses classes, Audit audit, Texts texts) {
        this.accounts = accounts;
        this.classes = classes;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping("/office/accounts/{account}/classes")
    String classes(Actor actor, @PathVariable String account, Model model) {
        model.addAttribute("account", counsellor(account));
        model.addAttribute("boxes", classes.boxes(actor, account));
        return "office/classes";
    }

    @PostMapping("/office/accounts/{account}/classes")
    String assign(
            Actor actor,
            @PathVariable String account,
            @RequestParam(name = "class", defaultValue = "") Set<String> ticked,
            RedirectAttributes flash) {
        counsellor(account);
        int count = classes.assign(actor, account, ticked);
        audit.record(actor.id(), AuditAction.ACCOUNT, account, AuditDetail.of(AuditFact.CLASSES, count));
        flash.addFlashAttribute("done", texts.of("office.classes.done", account, count));
        return "redirect:/office/accounts";
    }

    private Account counsellor(String id) {
        return accounts.find(id)
                .filter(account -> account.role() == Role.COUNSELLOR)
                .orElseThrow(NotFoundException::new);
    }
}
