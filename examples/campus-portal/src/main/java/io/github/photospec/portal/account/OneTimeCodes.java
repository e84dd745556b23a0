package io.github.photospec.portal.account;

import java.security.SecureRandom;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Codes that the office hands out: each opens an account once, and must be replaced by a password then. */
@Component
public class OneTimeCodes {
    /** Digits and letters that nobody takes for another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * Gives an account a new code; an older code, or a password, counts no more. Takes a tenth of a second, because the code
     * is hashed slowly.
     */
    public String issue(String account) {
        StringBuilder code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        accounts.password(account, encoder.encode(code), true);
        return code.toString();
    }
}
