package io.github.photospec.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.identity.PhotoNaming;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogNamingTest {
    @Test
    void every_bundled_template_names_photos() {
        List<PhotoNaming> templates = SpecCatalog.bundled()
                .all()
                .flatMap(spec -> spec.naming().stream())
                .toList();

        assertThat(templates)
                .hasSizeGreaterThan(10)
                .allSatisfy(template -> assertThat(template.fields()).isNotEmpty());
    }
}
