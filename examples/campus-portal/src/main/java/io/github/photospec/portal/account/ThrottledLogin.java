package io.github.photospec.portal.account;

import io.github.photospec.portal.audit.Audit;
import io.github.photospec.portal.audit.AuditAction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks passwords, not too often. */
@Component
class ThrottledLogin implements AuthenticationProvider {
    private static final int LONGEST_ACCOUNT = 64;

    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;
    private final Audit audit;

    ThrottledLogin(PortalUsers users, PasswordEncoder encoder, LoginThrottle throttle, Audit audit) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users);
        provider.setPasswordEncoder(encoder);
        this.passwords = provider;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        try {
            return logIn(attempt);
        } catch (DataAccessException away) {
            throw new InternalAuthenticationServiceException("The database does not answer", away);
        }
    }

    private @Nullable Authentication logIn(Authentication attempt) {
        String account = attempt.getName().strip();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (account.length() > LONGEST_ACCOUNT) {
            throw new BadCredentialsException("No account has such a name");
        }
        throttle.mustWait(account, address).ifPresent(wait -> {
            throw new LoginThrottledException(wait);
        });
        try {
            Authentication login = passwords.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(account, attempt.getCredentials()));
            throttle.succeeded(account);
            audit.record(account, AuditAction.LOGIN, account);
            return login;
        } catch (BadCredentialsException wrong) {
            throttle.failed(account, address);
            audit.record(account, AuditAction.LOGIN_FAILED, account);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
