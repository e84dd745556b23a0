package io.github.photospec.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.photospec.testing.Labels;
import io.github.photospec.testing.SharedData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The collected numbers of {@code facts/id_vectors.csv}: standards, specimens, tests of other libraries, constructed ones. */
class IdVectorsTest {
    private static final IdReader READER =
            IdReader.on(LocalDate.of(2026, 11, 1)).withFifteenDigits();
    private static final Map<String, IdType> DECLARED = Map.of(
            "hkm_permit", IdType.HONG_KONG_MACAO_PERMIT,
            "tw_permit", IdType.TAIWAN_PERMIT,
            "passport", IdType.CHINESE_PASSPORT);
    private static final Map<String, IdType> FOUND = Map.of(
            "resident18", IdType.RESIDENT,
            "resident15", IdType.RESIDENT,
            "hkmt_residence18", IdType.RESIDENCE_PERMIT,
            "foreign_pr18", IdType.PERMANENT_RESIDENCE,
            "foreign_pr15", IdType.PERMANENT_RESIDENCE);

    @Test
    void every_vector_is_judged_as_its_sources_say() {
        List<CSVRecord> rows = Labels.read(SharedData.require("facts/id_vectors.csv"));

        assertThat(rows).hasSize(75).allSatisfy(IdVectorsTest::agrees);
    }

    private static void agrees(CSVRecord row) {
        String text = JsonParser.parseString(row.get("input_json")).getAsString();
        IdType declared = DECLARED.get(row.get("doc_type"));
        IdResult result = declared == null ? READER.read(text) : READER.read(declared, text);

        assertThat(result.valid().isPresent())
                .as(row + " " + result)
                .isEqualTo(row.get("hard_verdict").equals("valid"));
        result.valid().ifPresent(valid -> {
            assertThat(valid.written()).isEqualTo(row.get("normalized"));
            assertThat(IdNumbers.maskWhole(valid.written())).isEqualTo(row.get("masked"));
            assertThat(valid.type()).isEqualTo(declared == null ? FOUND.get(row.get("doc_type")) : declared);
            if (valid instanceof ResidentId id) {
                agrees(row, id);
            }
        });
    }

    private static void agrees(CSVRecord row, ResidentId id) {
        assertThat(id.birthDate()).hasToString(row.get("birth_date"));
        assertThat(id.sex().name()).startsWith(row.get("sex"));
        if (!row.get("upgraded_18").isEmpty()) {
            assertThat(id.number()).isEqualTo(row.get("upgraded_18"));
        }
        Region.Status expected = switch (row.get("region_status")) {
            case "current", "province_ok" -> Region.Status.CURRENT;
            case "abolished" -> Region.Status.ABOLISHED;
            case "supplement" -> Region.Status.COLLECTIVE;
            default -> Region.Status.UNKNOWN;
        };
        assertThat(id.region().status()).as(row.toString()).isEqualTo(expected);
        assertThat(id.warnings().contains(IdWarning.UNKNOWN_COUNTY)).isEqualTo(expected == Region.Status.UNKNOWN);
    }
}
