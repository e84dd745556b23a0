package io.github.photospec.internal.repair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A file after its repairs. Immutable, as long as nobody changes its bytes. */
public final class RepairedFile {
    private final byte[] bytes;
    private final List<Repair> repairs;
    private final Map<Repair.Kind, Refusal> refusals;

    /**
     * A file after its repairs; its bytes are not copied.
     *
     * @param bytes the whole file
     * @param repairs what was really changed
     * @param refusals what was asked for and could not be done
     */
    public RepairedFile(byte[] bytes, List<Repair> repairs, Map<Repair.Kind, Refusal> refusals) {
        this.bytes = bytes;
        this.repairs = List.copyOf(repairs);
        Map<Repair.Kind, Refusal> ordered = new EnumMap<>(Repair.Kind.class);
        ordered.putAll(refusals);
        this.refusals = Collections.unmodifiableMap(ordered);
    }

    /** The whole file; the very array that was given if nothing was to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** What was really changed, in the order of {@link Repair.Kind}. */
    public List<Repair> repairs() {
        return repairs;
    }

    /** What was asked for and could not be done, and why. */
    public Map<Repair.Kind, Refusal> refusals() {
        return refusals;
    }

    /** Its length and what was done, and never its bytes: they show a person. */
    @Override
    public String toString() {
        return "RepairedFile[" + bytes.length + " bytes, " + repairs + ", refused " + refusals + "]";
    }
}
