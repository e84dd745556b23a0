package io.github.photospec.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.photospec.rule.Attribute;
import io.github.photospec.rule.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema that helps in editors agrees with the reader. */
class SpecSchemaTest {
    private static final String TEXT = text();
    private static final JsonObject ROOT = JsonParser.parseString(TEXT).getAsJsonObject();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    /** What the reader finds by comparing values, reading other files, or looking at the text; no schema can. */
    private static final Set<ProblemCode> BEYOND_A_SCHEMA = EnumSet.of(
            ProblemCode.NO_NAMING,
            ProblemCode.NO_PRINT_SIZE,
            ProblemCode.EMPTY_INTERVAL,
            ProblemCode.RECOMMENDED_OUTSIDE,
            ProblemCode.UNKNOWN_SOURCE,
            ProblemCode.UNKNOWN_PARENT,
            ProblemCode.CYCLE);

    @Test
    void the_schema_is_a_schema() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_keys_are_those_of_the_reader() {
        assertThat(keys(ROOT)).containsExactlyInAnyOrderElementsOf(SpecBinder.KEYS);
        assertThat(keys(definition("source"))).containsExactlyInAnyOrderElementsOf(SpecBinder.SOURCE_KEYS);
        assertThat(keys(definition("text"))).containsExactlyInAnyOrderElementsOf(SpecBinder.TEXT_KEYS);
        assertThat(keys(property("print"))).containsExactlyInAnyOrderElementsOf(SpecBinder.PRINT_KEYS);
        assertThat(keys(property("make"))).containsExactlyInAnyOrderElementsOf(SpecBinder.MAKE_KEYS);
        assertThat(keys(definition("quantity"))).containsExactlyInAnyOrderElementsOf(RuleBinder.QUANTITY_KEYS);
        assertThat(keys(body("format"))).containsExactlyInAnyOrderElementsOf(RuleBinder.WORD_KEYS);
        assertThat(keys(body("file-name"))).containsExactlyInAnyOrderElementsOf(RuleBinder.NAME_KEYS);
        assertThat(keys(body("background-colour"))).containsExactlyInAnyOrderElementsOf(RuleBinder.COLOUR_KEYS);
    }

    @Test
    void the_rules_are_those_of_the_reader() {
        assertThat(keys(property("rules"))).containsExactlyInAnyOrderElementsOf(RuleBinder.IDS);
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void the_units_of_a_quantity_are_those_of_the_reader(Quantity quantity) {
        String reference = body(quantity.id()).get("$ref").getAsString();
        JsonObject definition = definition(reference.substring(reference.lastIndexOf('/') + 1));

        assertThat(words(definition.getAsJsonObject("properties").getAsJsonObject("unit")))
                .containsExactlyElementsOf(Words.units(quantity).keySet());
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void the_words_of_an_attribute_are_those_of_the_reader(Attribute attribute) {
        JsonObject items = body(attribute.id())
                .getAsJsonObject("properties")
                .getAsJsonObject("in")
                .getAsJsonObject("items");

        assertThat(items.has("enum") ? words(items) : List.<String>of())
                .containsExactlyInAnyOrderElementsOf(attribute.words());
    }

    @Test
    void the_words_of_other_keys_are_those_of_the_reader() {
        JsonObject rule = definition("quantity").getAsJsonObject("properties");
        JsonObject source = definition("source").getAsJsonObject("properties");

        assertThat(words(rule.getAsJsonObject("level"))).containsExactlyElementsOf(Words.LEVELS.keySet());
        assertThat(words(rule.getAsJsonObject("absent"))).containsExactlyElementsOf(Words.WHEN_ABSENT.keySet());
        assertThat(words(rule.getAsJsonObject("undetermined")))
                .containsExactlyElementsOf(Words.WHEN_UNDETERMINED.keySet());
        assertThat(words(definition("permission"))).containsExactlyElementsOf(Words.PERMISSIONS.keySet());
        assertThat(words(source.getAsJsonObject("confidence"))).containsExactlyElementsOf(Words.CONFIDENCES.keySet());
    }

    @Test
    void every_bundled_file_satisfies_the_schema() throws IOException {
        for (String id : SpecCatalog.bundled().ids()) {
            String yaml = new String(SpecOrigin.resource("catalog/" + id + ".yaml"), UTF_8);

            assertThat(SCHEMA.validate(json(yaml), InputFormat.JSON)).as(id).isEmpty();
        }
    }

    static Stream<String> goodFiles() {
        return Stream.of(
                SpecTexts.root("a"),
                SpecTexts.child("a", "hn-student-cet-pretco") + "rules: {density: none}\n",
                SpecTexts.withRule("density: {equals: 72, tolerance: 1, unit: dpi, absent: fail, source: notice}"),
                SpecTexts.withRule("eye-line: {min: 200, unit: px, recommended: {above: 300}, source: notice §1}"),
                SpecTexts.withRule("face-offset: {min: -0.05, max: 0.05, level: recommended, source: photo-spec}"),
                SpecTexts.withRule("bareheaded: {in: [yes], undetermined: warn, source: notice}"),
                SpecTexts.withRule("readable: {in: [yes], undetermined: not-assessed, source: photo-spec}"),
                SpecTexts.withRule(
                        "background-colour: {near: [\"#438EDB\"], tolerance: 1, undetermined: warn, source: notice}"),
                SpecTexts.withRule("file-extension: {in: [jpg, jpeg], source: notice}"),
                SpecTexts.withRule("background-colour: {near: [\"#438EDB\"], tolerance: 0.1, source: notice}"),
                SpecTexts.withRule("file-name: {level: recommended, source: notice}")
                        + "naming: \"{class}_{name}.JPG\"\n",
                SpecTexts.withRule("") + "validity: 2023\nnotes: []\nnaming: \"{studentNo}-{id}.jpg\"\n");
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void reader_and_schema_accept_a_good_file(String yaml) {
        assertThat(SpecTexts.problems(yaml.getBytes(UTF_8), SpecCatalog.bundled()))
                .isEmpty();
        assertThat(SCHEMA.validate(json(yaml), InputFormat.JSON)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        // Those before UNKNOWN_KEY are about YAML, which a schema never sees.
        return SpecProblemTest.mistakes()
                .filter(mistake -> ((ProblemCode) mistake.get()[0]).compareTo(ProblemCode.UNKNOWN_KEY) >= 0)
                .filter(mistake -> mistake.get()[0] != ProblemCode.DUPLICATE_KEY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void the_schema_refuses_what_the_reader_refuses_unless_no_schema_could(
            ProblemCode code, int line, int column, String yaml) {
        assertThat(SCHEMA.validate(json(yaml), InputFormat.JSON).isEmpty()).isEqualTo(BEYOND_A_SCHEMA.contains(code));
    }

    private static String json(String yaml) {
        return new Gson().toJson(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static JsonObject definition(String name) {
        return ROOT.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private static JsonObject property(String name) {
        return ROOT.getAsJsonObject("properties").getAsJsonObject(name);
    }

    /** What a rule is when it is not {@code none}. */
    private static JsonObject body(String rule) {
        JsonObject schema = property("rules").getAsJsonObject("properties").getAsJsonObject(rule);
        return schema.has("anyOf") ? schema.getAsJsonArray("anyOf").get(1).getAsJsonObject() : schema;
    }

    private static Set<String> keys(JsonObject schema) {
        assertThat(schema.get("additionalProperties").getAsBoolean()).isFalse();
        return schema.getAsJsonObject("properties").keySet();
    }

    private static List<String> words(JsonObject schema) {
        return schema.getAsJsonArray("enum").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static String text() {
        try {
            return new String(SpecOrigin.resource("photo-spec.schema.json"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
