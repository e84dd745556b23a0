package io.github.photospec.opencv.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.photospec.opencv.internal.model.UserModel;
import io.github.photospec.opencv.internal.natives.NativeLibrary;
import io.github.photospec.painting.Sitter;
import io.github.photospec.testing.SharedData;
import org.junit.jupiter.api.Test;

/** A painted fringe is left out: it fools this model, which takes it for a hat. */
class HairModelTest extends CoveringModelContract {
    @Override
    protected CoveringModel model() {
        NativeLibrary.load();
        return new HairModel(UserModel.read(SharedData.require("models/hair_segmentation.tflite")));
    }

    @Test
    void a_pixel_is_skin_or_worn_only_where_it_is_not_hair() {
        try (CroppedHead head = CroppedHead.of(Sitter.standard())) {
            HeadLabels labels = head.labelled(model());

            for (int i = 0; i < HeadCrop.WIDTH * HeadCrop.HEIGHT; i++) {
                int claims = (labels.hair(i) >= 128 ? 1 : 0)
                        + (labels.skin(i) > 0 ? 1 : 0)
                        + (labels.covering(i) > 0 ? 1 : 0);
                assertThat(claims).isLessThanOrEqualTo(1);
            }
        }
    }
}
