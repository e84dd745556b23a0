package io.github.photospec.portal.counsellor;

import io.github.photospec.review.ReviewAction;
import io.github.photospec.review.ReviewQuery;
import io.github.photospec.review.ReviewState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody wants to see of a campaign. It travels in addresses, from the grid to a photo and on to the next one.
 *
 * @param department 院系; empty for all
 * @param grade 年级; empty for all
 * @param major 专业; empty for all
 * @param schoolClass 班级; empty for all
 * @param state a state's id, or {@value #ALL}; empty for the photos that wait for a decision
 * @param text part of a name, or the beginning of a student number
 * @param after the key after which the page begins; empty for the first
 */
record ReviewFilter(
        Optional<String> department,
        Optional<String> grade,
        Optional<String> major,
        @BindParam("class") Optional<String> schoolClass,
        Optional<String> state,
        Optional<String> text,
        Optional<String> after) {
    static final String ALL = "all";

    /** photo-spec's table of states says which photos can be decided. */
    static final Set<ReviewState> WAITING = Arrays.stream(ReviewState.values())
            .filter(state -> state.after(ReviewAction.APPROVE).isPresent())
            .collect(Collectors.toUnmodifiableSet());

    static final ReviewFilter NONE = new ReviewFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What no database keeps, nothing is looked for by. */
    ReviewFilter {
        department = kept(department);
        grade = kept(grade);
        major = kept(major);
        schoolClass = kept(schoolClass);
        state = kept(state)
                .map(id -> id.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(id -> id.equals(ALL) || stateOf(id).isPresent());
        text = kept(text);
        after = kept(after);
    }

    /** The states wanted; empty for all. */
    Set<ReviewState> states() {
        return state.map(id -> stateOf(id).map(Set::of).orElseGet(Set::of)).orElse(WAITING);
    }

    /** What the review desk is asked for. */
    ReviewQuery query(String campaign) {
        return new ReviewQuery(
                campaign, department, grade, major, schoolClass, states(), text.orElse(""), false, Optional.empty());
    }

    ReviewFilter withState(Optional<String> value) {
        return new ReviewFilter(department, grade, major, schoolClass, value, text, Optional.empty());
    }

    ReviewFilter startingAfter(Optional<String> value) {
        return new ReviewFilter(department, grade, major, schoolClass, state, text, value);
    }

    /** One whose page does not begin behind that student. */
    ReviewFilter showing(String student) {
        return startingAfter(after.filter(key -> key.compareTo(student) < 0));
    }

    /** What of it is about classes. */
    public ReviewFilter ofClasses() {
        return new ReviewFilter(
                department, grade, major, schoolClass, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The end of an address, with the question mark; empty text if nothing was chosen. */
    public String suffix() {
        Map<String, Optional<String>> all = new LinkedHashMap<>();
        all.put("department", department);
        all.put("grade", grade);
        all.put("major", major);
        all.put("class", schoolClass);
        all.put("state", state);
        all.put("text", text);
        all.put("after", after);
        String query = all.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Without the text, which may be somebody's name. */
    @Override
    public String toString() {
        return "ReviewFilter of " + state.orElse("waiting");
    }

    private static Optional<String> kept(Optional<String> value) {
        return value.map(text -> text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<ReviewState> stateOf(String id) {
        return Arrays.stream(ReviewState.values())
                .filter(state -> state.id().equals(id))
                .findFirst();
    }
}
