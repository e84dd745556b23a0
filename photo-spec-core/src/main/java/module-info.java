/** Checks ID photos against specifications that are data. */
module io.github.photospec {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires transitive java.sql;
    requires com.google.gson;
    requires com.twelvemonkeys.imageio.core;
    requires com.twelvemonkeys.imageio.jpeg;
    requires com.twelvemonkeys.imageio.webp;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    // Only for who reads rosters or writes manifests.
    requires static org.apache.commons.csv;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires org.snakeyaml.engine;

    exports io.github.photospec;
    exports io.github.photospec.bulk;
    exports io.github.photospec.bulk.journal;
    exports io.github.photospec.bulk.report;
    exports io.github.photospec.duplicates;
    exports io.github.photospec.explain;
    exports io.github.photospec.export;
    exports io.github.photospec.identity;
    exports io.github.photospec.image;
    exports io.github.photospec.inspect;
    exports io.github.photospec.make;
    exports io.github.photospec.report;
    exports io.github.photospec.review;
    exports io.github.photospec.review.jdbc;
    exports io.github.photospec.rule;
    exports io.github.photospec.spec;
    exports io.github.photospec.validation;
    exports io.github.photospec.vision;

    uses io.github.photospec.vision.VisionProvider;

    opens io.github.photospec.spec to
            org.hibernate.validator;
}
