package io.github.photospec.portal.office;

import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.account.OneTimeCodes;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.portal.page.NotFoundException;
import io.github.photospec.review.Actor;
import io.github.photospec.review.Role;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts: of counsellors and of the office, and new codes for whoever has lost a password. */
@Controller
class AccountController {
    private static final String BACK = "redirect:/office/accounts";

    private final AccountsPage page;
    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Audit audit;
    private final Texts texts;

    AccountController(AccountsPage page, Accounts accounts, OneTimeCodes codes, Audit audit, Texts texts) {
        this.page = page;
        this.accounts = accounts;
        this.codes = codes;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping("/office/accounts")
    String accounts(Model model) {
        return page.show(model);
    }

    /** Answers with the page itself: the code must not wait in a session for the next one. */
    @PostMapping("/office/accounts")
    String make(Actor actor, @Valid @ModelAttribute("form") AccountForm form, BindingResult problems, Model model) {
        if (!problems.hasErrors() && !add(form)) {
            problems.rejectValue("id", "exists", texts.of("office.account.exists"));
        }
        if (problems.hasErrors()) {
            return page.show(model);
        }
        audit.record(
                actor.id(),
                AuditAction.ACCOUNT,
                form.id(),
                AuditDetail.of(
                        Role.valueOf(form.role()) == Role.OFFICE ? AuditFact.NEW_OFFICE : AuditFact.NEW_COUNSELLOR));
        return code(actor, form.id(), model);
    }

    /** A new code, for a student too; it is shown once, as above. */
    @PostMapping("/office/accounts/codes")
    String renew(Actor actor, @RequestParam String account, Model model) {
        String id = account.strip();
        if (accounts.find(id).isEmpty()) {
            model.addAttribute("asked", account);
            model.addAttribute("problem", texts.of("office.account.unknown"));
            return page.show(model);
        }
        return code(actor, id, model);
    }

    @PostMapping("/office/accounts/{account}/state")
    String enable(Actor actor, @PathVariable String account, @RequestParam boolean enabled, RedirectAttributes flash) {
        if (accounts.find(account).isEmpty()) {
            throw new NotFoundException();
        }
        if (account.equals(actor.id())) {
            flash.addFlashAttribute("problem", texts.of("office.account.own"));
            return BACK;
        }
        accounts.enable(account, enabled);
        audit.record(
                actor.id(),
                AuditAction.ACCOUNT,
                account,
                AuditDetail.of(enabled ? AuditFact.ACCOUNT_OPENED : AuditFact.ACCOUNT_CLOSED));
        flash.addFlashAttribute("done", texts.of(enabled ? "office.account.opened" : "office.account.closed", account));
        return BACK;
    }

    private boolean add(AccountForm form) {
        return !form.id().equals(Keys.PORTAL)
                && accounts.add(
                        form.id(), Role.valueOf(form.role()), form.name().strip(), Optional.empty());
    }

    private String code(Actor actor, String account, Model model) {
        model.addAttribute("code", codes.issue(account));
        model.addAttribute("codeOf", account);
        audit.record(actor.id(), AuditAction.CODES, account, AuditDetail.of(AuditFact.CODE));
        model.addAttribute("form", AccountForm.blank());
        return page.show(model);
    }
}
