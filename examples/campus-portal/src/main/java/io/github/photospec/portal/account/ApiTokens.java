package io.github.photospec.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tokens of other systems. A secret has 256 random bits, so a plain hash of it is as hard to turn back as a slow one, and is
 * compared at every request; the secret itself is shown once and kept nowhere.
 */
@Repository
public class ApiTokens {
    private static final int SECRET_BYTES = 32;
    private static final String SELECT = "SELECT id, name, scope, created_by, created_at, revoked_at FROM api_token";

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @return its secret
     */
    public String create(String name, TokenScope scope, String by) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        database.sql("""
                        INSERT INTO api_token (name, scope, hash, created_by, created_at)
                        VALUES (:name, :scope, :hash, :by, :now)""")
                .param("name", name)
                .param("scope", scope.id())
                .param("hash", hash(text))
                .param("by", by)
                .param("now", now())
                .update();
        return text;
    }

    /** All tokens, the newest first. */
    public List<ApiToken> all() {
        return database.sql(SELECT + " ORDER BY id DESC")
                .query(ApiTokens::token)
                .list();
    }

    /** Ends a token. */
    public void revoke(long id) {
        database.sql("UPDATE api_token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                .param("now", now())
                .param("id", id)
                .update();
    }

    Optional<ApiToken> find(String secret) {
        return database.sql(SELECT + " WHERE hash = :hash AND revoked_at IS NULL")
                .param("hash", hash(secret))
                .query(ApiTokens::token)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("name"),
                TokenScope.of(row.getString("scope")),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }
}
