package io.github.photospec.portal.office;

import io.github.photospec.portal.account.Account;
import io.github.photospec.portal.account.Accounts;
import io.github.photospec.portal.account.ApiTokens;
import io.github.photospec.review.Role;
import io.github.photospec.review.SchoolClass;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of accounts and tokens, with whatever has just been typed, or made, on it. */
@Component
class AccountsPage {
    private final Accounts accounts;
    private final ApiTokens tokens;

    AccountsPage(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    String show(Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AccountForm.blank());
        }
        if (!model.containsAttribute("token")) {
            model.addAttribute("token", TokenForm.blank());
        }
        model.addAttribute("counsellors", rows(Role.COUNSELLOR));
        model.addAttribute("offices", rows(Role.OFFICE));
        model.addAttribute("tokens", tokens.all());
        return "office/accounts";
    }

    private List<AccountRow> rows(Role role) {
        return accounts.all(role).stream()
                .map(account -> new AccountRow(
                        account,
                        accounts.classes(account.id()).stream()
                                .map(AccountsPage::label)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String label(SchoolClass of) {
        return of.name().isEmpty() ? ProgressRow.label(of) : of.name();
    }

    /**
     * An account in the list.
     *
     * @param account the account
     * @param classes the names of a counsellor's classes
     */
    record AccountRow(Account account, String classes) {
        /** Whether somebody has chosen a password, or has a code, or neither: stands in message keys. */
        public String login() {
            if (account.passwordHash().isEmpty()) {
                return "none";
            }
            return account.oneTime() ? "code" : "password";
        }
    }
}
