package io.github.photospec.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Approving, sending back and taking back: people's decisions, each about what they have seen. */
final class Deciding {
    private final ReviewStore reviews;
    private final Access access;
    private final Moves moves;

    Deciding(ReviewStore reviews, Access access, Moves moves) {
        this.reviews = reviews;
        this.access = access;
        this.moves = moves;
    }

    Review approve(Actor actor, SeenReview seen, String note) {
        Access.require(actor, Role.COUNSELLOR, Role.OFFICE);
        return moves.change(actor, seen, approval(actor, note));
    }

    Review sendBack(Actor actor, SeenReview seen, Set<ReturnReason> reasons, String note) {
        Access.require(actor, Role.COUNSELLOR, Role.OFFICE);
        return moves.change(actor, seen, returning(actor, reasons, note));
    }

    Review withdraw(Actor actor, SeenReview seen, String note) {
        Access.require(actor, Role.OFFICE);
        return moves.change(actor, seen, decision(actor, ReviewAction.WITHDRAW, Set.of(), note));
    }

    List<DecisionRow> approveAll(Actor actor, List<SeenReview> seen) {
        return all(actor, seen, approval(actor, ""));
    }

    List<DecisionRow> sendBackAll(Actor actor, List<SeenReview> seen, Set<ReturnReason> reasons, String note) {
        return all(actor, seen, returning(actor, reasons, note));
    }

    private UnaryOperator<Review> approval(Actor actor, String note) {
        return decision(actor, ReviewAction.APPROVE, Set.of(), note);
    }

    private UnaryOperator<Review> returning(Actor actor, Set<ReturnReason> reasons, String note) {
        boolean silent = reasons.contains(ReturnReason.OTHER) && note.isBlank();
        if (reasons.isEmpty() || silent) {
            throw new ReviewRefusedException(ReviewRule.REASON);
        }
        return decision(actor, ReviewAction.RETURN, reasons, note);
    }

    private UnaryOperator<Review> decision(Actor actor, ReviewAction action, Set<ReturnReason> reasons, String text) {
        String note = KeptText.note(text);
        return review -> {
            Access.requireOthers(actor, review);
            return review.with(
                    moves.event(review, action, actor).withReasons(reasons).withNote(note));
        };
    }

    /** Each row is decided by itself; those that may be are kept in one go. */
    private List<DecisionRow> all(Actor actor, List<SeenReview> seen, UnaryOperator<Review> decision) {
        Access.require(actor, Role.COUNSELLOR, Role.OFFICE);
        List<Attempt> attempts = new ArrayList<>();
        Set<ReviewKey> keys = new HashSet<>();
        seen.forEach(row -> attempts.add(attempt(actor, row, keys.add(row.key()), decision)));
        List<ReviewChange> changes =
                attempts.stream().flatMap(attempt -> attempt.change().stream()).toList();
        List<Boolean> kept = changes.isEmpty() ? List.of() : reviews.saveAll(changes);
        List<DecisionRow> rows = new ArrayList<>();
        int index = 0;
        for (Attempt attempt : attempts) {
            rows.add(attempt.row(attempt.change().isEmpty() || kept.get(index++)));
        }
        return rows;
    }

    private Attempt attempt(Actor actor, SeenReview seen, boolean first, UnaryOperator<Review> decision) {
        try {
            if (!first) {
                throw new ReviewRefusedException(ReviewRule.STALE);
            }
            Review before = access.asSeen(actor, seen);
            ReviewChange change = new ReviewChange(before, decision.apply(before));
            return new Attempt(seen.key(), Optional.of(change), Optional.empty());
        } catch (ReviewRefusedException refusal) {
            return new Attempt(seen.key(), Optional.empty(), Optional.of(refusal));
        }
    }

    private record Attempt(ReviewKey key, Optional<ReviewChange> change, Optional<ReviewRefusedException> refusal) {
        DecisionRow row(boolean kept) {
            return kept
                    ? new DecisionRow(key, change.map(ReviewChange::after), refusal)
                    : new DecisionRow(key, Optional.empty(), Optional.of(new ReviewRefusedException(ReviewRule.STALE)));
        }
    }
}
