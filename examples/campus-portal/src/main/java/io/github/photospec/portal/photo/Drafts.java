package io.github.photospec.portal.photo;

import io.github.photospec.review.PhotoId;
import io.github.photospec.review.ReviewKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The last photo that each student has taken. It stays after it was handed in, so that a request that comes twice finds it. */
@Repository
public class Drafts {
    private final JdbcClient database;
    private final JsonMapper json;

    Drafts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The student's last photo; empty if there is none. */
    public Optional<Draft> find(ReviewKey key) {
        return database.sql("""
                        SELECT id, original, made, judgement, created_at FROM photo_draft
                        WHERE campaign = :campaign AND student = :student""")
                .param("campaign", key.campaign())
                .param("student", key.student())
                .query((row, number) -> draft(key, row))
                .optional();
    }

    /** Puts a photo in the place of the one before. */
    public void save(Draft draft) {
        int replaced = write("""
                UPDATE photo_draft
                SET id = :id, original = :original, made = :made, judgement = :judgement, created_at = :created
                WHERE campaign = :campaign AND student = :student""", draft);
        if (replaced > 0) {
            return;
        }
        // Of two first photos at once, the second is the last one.
        int added = write("""
                INSERT INTO photo_draft (campaign, student, id, original, made, judgement, created_at)
                VALUES (:campaign, :student, :id, :original, :made, :judgement, :created)
                ON CONFLICT DO NOTHING""", draft);
        if (added == 0) {
            save(draft);
        }
    }

    private int write(String sql, Draft draft) {
        return database.sql(sql)
                .param("campaign", draft.key().campaign())
                .param("student", draft.key().student())
                .param("id", draft.id())
                .param("original", draft.original().map(PhotoId::sha256).orElse(null))
                .param("made", draft.made().map(PhotoId::sha256).orElse(null))
                .param("judgement", json.writeValueAsString(draft.judgement()))
                .param("created", draft.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Draft draft(ReviewKey key, ResultSet row) throws SQLException {
        return new Draft(
                key,
                row.getString("id"),
                photo(row.getString("original")),
                photo(row.getString("made")),
                json.readValue(row.getString("judgement"), Judgement.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<PhotoId> photo(@Nullable String sha256) {
        return Optional.ofNullable(sha256).map(PhotoId::new);
    }
}
