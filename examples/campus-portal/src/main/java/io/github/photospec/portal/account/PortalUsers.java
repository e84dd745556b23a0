package io.github.photospec.portal.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds accounts for Spring Security. */
@Component
class PortalUsers implements UserDetailsService {
    private final Accounts accounts;

    PortalUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        return accounts.find(id)
                .filter(account -> account.passwordHash().isPresent())
                .map(PortalUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("No account has such a name"));
    }
}
