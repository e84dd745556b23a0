package io.github.photospec.portal.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what springdoc does not see by itself: the fields of forms are no queries, and a photo may come without a form. */
@Component
class OpenApiForms implements OpenApiCustomizer {
    private static final String FORM = org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

    OpenApiForms() {}

    @Override
    public void customise(OpenAPI description) {
        for (PathItem path : description.getPaths().values()) {
            if (path.getPost() != null) {
                moveIntoForm(path.getPost());
            }
            if (path.getPut() != null) {
                content(path.getPut()).addMediaType("image/*", new MediaType().schema(new BinarySchema()));
            }
        }
    }

    private static void moveIntoForm(Operation operation) {
        Schema<?> form = Objects.requireNonNull(content(operation).get(FORM)).getSchema();
        List<Parameter> fields = List.copyOf(operation.getParameters());
        for (Parameter field : fields) {
            form.addProperty(field.getName(), field.getSchema());
            if (Boolean.TRUE.equals(field.getRequired())) {
                form.addRequiredItem(field.getName());
            }
        }
        operation.setParameters(List.of());
    }

    private static Content content(Operation operation) {
        return operation.getRequestBody().getContent();
    }
}
