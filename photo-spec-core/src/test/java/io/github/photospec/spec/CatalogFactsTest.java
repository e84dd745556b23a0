package io.github.photospec.spec;

import static io.github.photospec.rule.Attribute.BAREHEADED;
import static io.github.photospec.rule.Attribute.EARS_VISIBLE;
import static io.github.photospec.rule.Attribute.EYES_OPEN;
import static io.github.photospec.rule.Attribute.MOUTH_CLOSED;
import static io.github.photospec.rule.Quantity.CHIN_MARGIN;
import static io.github.photospec.rule.Quantity.CLOTHING_CONTRAST;
import static io.github.photospec.rule.Quantity.CROWN_MARGIN;
import static io.github.photospec.rule.Quantity.EYE_LINE;
import static io.github.photospec.rule.Quantity.FACE_OFFSET;
import static io.github.photospec.rule.Quantity.FACE_WIDTH;
import static io.github.photospec.rule.Quantity.HEAD_HEIGHT;
import static io.github.photospec.rule.Quantity.HEAD_WIDTH;
import static io.github.photospec.rule.Quantity.INTER_EYE_DISTANCE;
import static io.github.photospec.rule.Quantity.PITCH;
import static io.github.photospec.rule.Quantity.ROLL;
import static io.github.photospec.rule.Quantity.YAW;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every bundled specification says about the portrait what its sources say, and nothing more in their name. */
class CatalogFactsTest {
    private static final List<Quantity> GEOMETRY = List.of(
            HEAD_HEIGHT,
            HEAD_WIDTH,
            FACE_WIDTH,
            CROWN_MARGIN,
            CHIN_MARGIN,
            EYE_LINE,
            INTER_EYE_DISTANCE,
            YAW,
            PITCH,
            ROLL);

    /** What to look for among a source's other rules. */
    private static final Map<Attribute, String> WORDS = Map.of(
            EARS_VISIBLE, "\\bears\\b",
            BAREHEADED, "bareheaded|no hat|no head cover|hats only",
            EYES_OPEN, "eyes open",
            MOUTH_CLOSED, "lips closed|mouth closed");

    /** Demands that no rule can check, with a note instead: a print's head in an upload of no known print size. */
    private static final Map<String, Set<Quantity>> NOTED =
            Map.of("uk-passport", Set.of(HEAD_HEIGHT), "india-evisa", Set.of(HEAD_HEIGHT));

    /** Demands that the table leaves out and the page cited there states. */
    private static final Map<String, Set<Attribute>> STATED_BY_THE_PAGE =
            Map.of("cn-exit-entry-33x48", Set.of(BAREHEADED), "cn-visa", Set.of(EYES_OPEN));

    private static final Set<String> CENTRED_BY_THE_PAGE =
            Set.of("gaokao-moe", "zikao-graduation", "cn-id-card-ga461-2004", "cn-driving-licence", "cn-visa");

    /** The notice states no framing: the common standard's is recommended in its stead. */
    private static final Map<String, String> FRAMED_BY = Map.of("hn-student-cet-pretco", "cet-neea-144x192");

    @Test
    void every_specification_has_its_row_and_every_row_its_specification() {
        assertThat(FactsRow.all().stream().map(FactsRow::id).toList())
                .containsExactlyInAnyOrderElementsOf(SpecCatalog.bundled().ids());
    }

    @TestFactory
    Stream<DynamicNode> every_specification_says_what_its_sources_say() {
        return FactsRow.all().stream().map(row -> {
            PhotoSpec spec = row.spec();
            return dynamicContainer(
                    spec.id(),
                    List.of(
                            dynamicTest("has the stated geometry", () -> hasTheStatedGeometry(spec, row)),
                            dynamicTest("adds nothing in their name", () -> addsNoGeometry(spec, row)),
                            dynamicTest("asks in words what is asked", () -> asksInWords(spec, row)),
                            dynamicTest("keeps clothes apart", () -> keepsClothesApart(spec, row)),
                            dynamicTest("keeps the face in the middle", () -> keepsTheFaceInTheMiddle(spec, row))));
        });
    }

    private static void hasTheStatedGeometry(PhotoSpec spec, FactsRow row) {
        assertThat(demands(row))
                .filteredOn(demand -> !NOTED.getOrDefault(spec.id(), Set.of()).containsAll(demand.quantities()))
                .allSatisfy(demand -> assertThat(demand.isMetBy(spec, row))
                        .as("%s in %s", demand, spec.rules())
                        .isTrue());
    }

    private static void addsNoGeometry(PhotoSpec spec, FactsRow row) {
        Set<Quantity> stated = demands(row).stream()
                .flatMap(demand -> demand.quantities().stream())
                .collect(toSet());

        assertThat(GEOMETRY.stream()
                        .filter(quantity -> isAsked(spec, quantity.id()))
                        .toList())
                .isSubsetOf(stated);
    }

    private static void asksInWords(PhotoSpec spec, FactsRow row) {
        WORDS.forEach((attribute, words) -> {
            boolean stated = row.says("other_rules", words)
                    || STATED_BY_THE_PAGE.getOrDefault(spec.id(), Set.of()).contains(attribute);
            assertThat(isAsked(spec, attribute.id())).as(attribute.id()).isEqualTo(stated);
        });
        if (isAsked(spec, Attribute.EYES_VISIBLE.id())) {
            assertThat(row.text("other_rules")).containsPattern("glasses|tint|eyes|over the face");
        }
    }

    /** The sources name no number for it, so that the limit is always our own. */
    private static void keepsClothesApart(PhotoSpec spec, FactsRow row) {
        if (row.says("other_rules", "(differ from the|close to|differ from) background|no white top")) {
            assertThat(spec.rule(CLOTHING_CONTRAST.id())).isPresent();
        }
        assertThat(isAsked(spec, CLOTHING_CONTRAST.id())).isFalse();
    }

    private static void keepsTheFaceInTheMiddle(PhotoSpec spec, FactsRow row) {
        boolean stated = row.says("other_rules", "centre")
                || row.says("eye_line", "midpoint")
                || CENTRED_BY_THE_PAGE.contains(spec.id());

        assertThat(isAsked(spec, FACE_OFFSET.id())).isEqualTo(stated);
    }

    private static List<Demand> demands(FactsRow row) {
        Stream<FactsRow> others =
                FactsRow.all().stream().filter(other -> other.id().equals(FRAMED_BY.get(row.id())));
        return Stream.concat(Stream.of(row), others)
                .flatMap(each -> Demands.of(each).stream())
                .toList();
    }

    private static boolean isAsked(PhotoSpec spec, String rule) {
        return spec.rule(rule).filter(found -> !OwnLimitsTest.isOwn(found)).isPresent();
    }
}
