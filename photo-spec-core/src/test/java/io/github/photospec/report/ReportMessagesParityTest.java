package io.github.photospec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.image.ColourMode;
import io.github.photospec.image.ImageFormat;
import io.github.photospec.image.PersonalData;
import io.github.photospec.inspect.InspectionWarning;
import io.github.photospec.internal.text.Phrases;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.ColourRule;
import io.github.photospec.rule.FileNameRule;
import io.github.photospec.rule.Finding;
import io.github.photospec.rule.Level;
import io.github.photospec.rule.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMessagesParityTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");
    private static final Set<String> PLACES = Set.of(
            "{seen}",
            "{measured}",
            "{limit}",
            "{min}",
            "{max}",
            "{name}",
            "{value}",
            "{size}",
            "{bytes}",
            "{lower}",
            "{upper}",
            "{middle}",
            "{tolerance}",
            "{recommended}",
            "{message}",
            "{advice}",
            "{hex}",
            "{first}",
            "{second}",
            "{details}");

    @Test
    void both_languages_have_the_same_keys_and_places() {
        Map<String, Set<String>> english = places("ReportMessages.properties");
        Map<String, Set<String>> chinese = places("ReportMessages_zh.properties");

        assertThat(chinese.keySet()).containsExactlyElementsOf(english.keySet());
        assertThat(chinese.entrySet())
                .filteredOn(entry -> !entry.getValue().equals(english.get(entry.getKey())))
                .as("places that differ")
                .isEmpty();
        assertThat(english.values()).allSatisfy(places -> assertThat(PLACES).containsAll(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReportMessages.properties", "ReportMessages_zh.properties"})
    void whatever_can_be_found_has_words_and_no_words_are_left_over(String file) {
        Map<String, String> texts = Phrases.read(ReportMessages.class, file);
        Set<String> used = new TreeSet<>();
        ReportMessages messages = new ReportMessages(new Phrases(key -> {
            used.add(key);
            return texts.get(key);
        }));

        for (Finding finding : EveryFinding.all()) {
            assertThat(messages.message(finding)).as("%s", finding).isNotBlank();
            assertThat(messages.advice(finding).isPresent())
                    .as("%s", finding)
                    .isEqualTo(finding.outcome() != Outcome.PASS);
        }
        everythingElse(messages);

        Set<String> leftOver = new TreeSet<>(texts.keySet());
        leftOver.removeAll(used);
        assertThat(leftOver).as("keys that nothing asks for").isEmpty();
    }

    @Test
    void every_rule_and_word_has_a_name_of_its_own() {
        Set<String> keys =
                Phrases.read(ReportMessages.class, "ReportMessages.properties").keySet();

        for (Finding finding : EveryFinding.all()) {
            assertThat(keys).contains("rule." + finding.rule());
        }
        for (Attribute attribute : Attribute.values()) {
            assertThat(attribute.words())
                    .allSatisfy(word -> assertThat(keys).contains("word." + attribute.id() + "." + word));
        }
    }

    @Test
    void chinese_is_chinese_and_english_is_english() {
        assertThat(Phrases.read(ReportMessages.class, "ReportMessages.properties")
                        .values())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsHan}"));
        assertThat(Phrases.read(ReportMessages.class, "ReportMessages_zh.properties")
                        .entrySet())
                .filteredOn(entry -> entry.getKey().matches("(message|advice|warning|rule|seen|verdict)\\..*"))
                .allSatisfy(entry -> assertThat(entry.getValue().replaceAll("\\{[a-z]*}", ""))
                        .doesNotContainPattern("[,;:!?()]|\\.$|。$"));
    }

    private static void everythingElse(ReportMessages messages) {
        for (Verdict verdict : Verdict.values()) {
            assertThat(messages.verdict(verdict)).isNotBlank();
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(messages.outcome(outcome)).isNotBlank();
        }
        for (Level level : Level.values()) {
            assertThat(messages.level(level)).isNotBlank();
        }
        for (Attribute attribute : Attribute.values()) {
            attribute
                    .words()
                    .forEach(word ->
                            assertThat(messages.word(attribute.id(), word)).isNotBlank());
        }
        for (ColourName colour : ColourName.values()) {
            assertThat(messages.word(ColourRule.ID, EveryFinding.hex(colour))).isNotBlank();
        }
        for (InspectionWarning.Code code : InspectionWarning.Code.values()) {
            assertThat(messages.warning(InspectionWarning.of(code, "x", "y"))).isNotBlank();
        }
        for (PersonalData kind : PersonalData.values()) {
            assertThat(messages.warning(InspectionWarning.of(InspectionWarning.Code.PERSONAL_DATA, kind.name())))
                    .doesNotContain(kind.name());
        }
        assertThat(messages.word(Attribute.FORMAT.id(), "unknown")).isNotBlank();
        assertThat(messages.word(Attribute.FILE_EXTENSION.id(), "none")).isNotBlank();
        assertThat(messages.word(Attribute.FORMAT.id(), ImageFormat.JPEG.id())).isEqualTo("JPEG");
        assertThat(messages.word(Attribute.COLOUR_MODE.id(), ColourMode.RGB.id()))
                .startsWith("RGB");
        assertThat(messages.rule(FileNameRule.ID)).isNotBlank();
        EveryFinding.rules().forEach(rule -> assertThat(messages.demand(rule)).isNotBlank());
        assertThat(messages.explanation(
                        EveryFinding.swapped(),
                        EveryFinding.swapped().findings().get(0)))
                .isNotBlank();
    }

    private static Map<String, Set<String>> places(String file) {
        Map<String, Set<String>> places = new TreeMap<>();
        Phrases.read(ReportMessages.class, file)
                .forEach((key, text) -> places.put(
                        key,
                        PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())));
        return places;
    }
}
