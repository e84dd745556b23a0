package io.github.photospec.portal.account;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import io.github.photospec.review.Role;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login, the first page of each role, and new passwords. */
@Controller
class LoginController {
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Audit audit;

    LoginController(Accounts accounts, PasswordEncoder encoder, Audit audit) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(defaultValue = "0") long seconds,
            Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("seconds", seconds);
        return "login";
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal PortalUser user) {
        return "redirect:" + home(user.role());
    }

    @GetMapping("/password")
    String password(@ModelAttribute("form") PasswordForm form) {
        return "password";
    }

    /** Logs out, so that every session goes on with the new password alone. */
    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal PortalUser user,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult problems,
            HttpServletRequest request)
            throws ServletException {
        if (problems.hasErrors()) {
            return "password";
        }
        accounts.password(user.getUsername(), encoder.encode(form.password()), false);
        audit.record(user.getUsername(), AuditAction.PASSWORD, user.getUsername());
        request.logout();
        return "redirect:/login?problem=changed";
    }

    private static String home(Role role) {
        return switch (role) {
            case STUDENT -> "/student";
            case COUNSELLOR -> "/reviews";
            case OFFICE -> "/office";
        };
    }
}
