package io.github.photospec.identity;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes what became of an identity number as one JSON object without line breaks, for other programs:
 *
 * <pre>{@code
 * {"valid":true,"type":"resident","masked":"110***********002X","birthDate":"1949-12-31","sex":"female",
 *  "region":"110105","regionName":"北京市朝阳区","regionStatus":"current","reasons":[],"warnings":[]}
 * }</pre>
 *
 * <p>A reason is {@code {"part", "code", "message"}}, a warning {@code {"code", "message"}}; fields without a value are left
 * out. The number in full is never in it.
 */
public final class IdJson {
    private IdJson() {}

    /**
     * Writes the object, without a line break after it; leaves the writer open.
     *
     * @param messages gives the words of reasons and warnings
     */
    public static void write(IdResult result, IdMessages messages, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("valid").value(result.valid().isPresent());
        if (result instanceof ValidId valid) {
            json.name("type").value(valid.type().id());
        }
        json.name("masked").value(result.masked());
        if (result instanceof ResidentId resident) {
            writeFacts(resident, json);
        }
        writeReasons(result instanceof InvalidId invalid ? invalid.problems() : List.of(), messages, json);
        writeWarnings(result instanceof ValidId valid ? valid.warnings() : List.of(), messages, json);
        json.endObject();
    }

    private static void writeFacts(ResidentId resident, JsonWriter json) throws IOException {
        json.name("birthDate").value(resident.birthDate().toString());
        json.name("sex").value(resident.sex().id());
        json.name("region").value(resident.region().code());
        String name = resident.place().text();
        if (!name.isEmpty()) {
            json.name("regionName").value(name);
        }
        json.name("regionStatus").value(resident.region().status().id());
        if (resident.country().isPresent()) {
            json.name("country").value(resident.country().get());
        }
    }

    private static void writeReasons(List<IdProblem> problems, IdMessages messages, JsonWriter json)
            throws IOException {
        json.name("reasons").beginArray();
        for (IdProblem problem : problems) {
            json.beginObject();
            json.name("part").value(problem.part().id());
            json.name("code").value(problem.code().id());
            json.name("message").value(messages.message(problem));
            json.endObject();
        }
        json.endArray();
    }

    private static void writeWarnings(List<IdWarning> warnings, IdMessages messages, JsonWriter json)
            throws IOException {
        json.name("warnings").beginArray();
        for (IdWarning warning : warnings) {
            json.beginObject();
            json.name("code").value(warning.id());
            json.name("message").value(messages.message(warning));
            json.endObject();
        }
        json.endArray();
    }
}
