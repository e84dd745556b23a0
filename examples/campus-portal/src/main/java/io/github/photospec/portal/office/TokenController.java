package io.github.photospec.portal.office;

import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.portal.account.TokenScope;
import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.portal.audit.AuditDetail;
import io.github.photospec.portal.audit.AuditFact;
import io.github.photospec.review.Actor;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tokens of other systems. */
@Controller
class TokenController {
    private final AccountsPage page;
    private final ApiTokens tokens;
    private final Audit audit;
    private final Texts texts;

    TokenController(AccountsPage page, ApiTokens tokens, Audit audit, Texts texts) {
        this.page = page;
        this.tokens = tokens;
        this.audit = audit;
        this.texts = texts;
    }

    /** Answers with the page itself: the secret must not wait in a session for the next one. */
    @PostMapping("/office/tokens")
    String make(Actor actor, @Valid @ModelAttribute("token") TokenForm form, BindingResult problems, Model model) {
        if (problems.hasErrors()) {
            return page.show(model);
        }
        TokenScope scope = TokenScope.valueOf(form.scope());
        model.addAttribute("secret", tokens.create(form.name(), scope, actor.id()));
        model.addAttribute("secretOf", form.name());
        audit.record(
                actor.id(),
                AuditAction.TOKEN,
                form.name(),
                AuditDetail.of(scope == TokenScope.OFFICE ? AuditFact.TOKEN_OFFICE : AuditFact.TOKEN_CHECK));
        model.addAttribute("token", TokenForm.blank());
        return page.show(model);
    }

    @PostMapping("/office/tokens/{token}/revocation")
    String revoke(Actor actor, @PathVariable long token, RedirectAttributes flash) {
        tokens.revoke(token);
        audit.record(actor.id(), AuditAction.TOKEN, Long.toString(token), AuditDetail.of(AuditFact.TOKEN_REVOKED));
        flash.addFlashAttribute("done", texts.of("office.token.revoked"));
        return "redirect:/office/accounts";
    }
}
