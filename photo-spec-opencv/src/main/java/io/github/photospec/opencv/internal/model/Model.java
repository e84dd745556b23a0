package io.github.photospec.opencv.internal.model;

import io.github.photospec.vision.VisionException;
import io.github.photospec.vision.VisionException.Reason;
import java.io.IOException;
import java.io.InputStream;

/**
 * A model of this jar, as MediaPipe published it: docs/models.md says what each is worth, {@code models/extract.sh} takes
 * them out of their packages again. All are under the Apache License 2.0.
 */
public enum Model {
    /** Finds faces that fill a good part of a picture, as in a portrait. A TFLite net. */
    FACE_DETECTION_SHORT_RANGE(
            "face_detection_short_range.tflite",
            "@mediapipe/face_mesh@0.4.1657299874",
            "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633"),
    /** Finds small faces too, as in a group. A TFLite net. */
    FACE_DETECTION_FULL_RANGE(
            "face_detection_full_range.tflite",
            "@mediapipe/face_detection@0.4.1657300184",
            "99bf9494d84f50acc6617d89873f71bf6635a841ea699c17cb3377f9507cfec3"),
    /** Lays 468 points on a face. A TFLite net. */
    FACE_LANDMARK(
            "face_landmark.tflite",
            "@mediapipe/face_mesh@0.4.1657299874",
            "c603fa6149219a3e9487dc9abd7a0c24474c77263273d24868378cdf40aa26d1"),
    /** The same 468 points on a face that looks straight ahead: no net, a protocol buffer. */
    CANONICAL_FACE(
            "geometry_pipeline_metadata_landmarks.binarypb",
            "@mediapipe/face_mesh@0.4.1657299874",
            "bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4"),
    /** Tells a person from the background. A TFLite net. */
    SELFIE_SEGMENTATION(
            "selfie_segmentation.tflite",
            "@mediapipe/selfie_segmentation@0.1.1675465747",
            "8d13b7fae74af625c641226813616a2117bd6bca19eb3b75574621fc08557f27");

    /** The licence of every one of them (SPDX). */
    public static final String LICENCE = "Apache-2.0";

    private final String file;
    private final String origin;
    private final String sha256;

    Model(String file, String origin, String sha256) {
        this.file = file;
        this.origin = origin;
        this.sha256 = sha256;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    /** The npm package that it was published in. */
    public String origin() {
        return origin;
    }

    /** The hash of its bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /**
     * Its bytes, read anew each time.
     *
     * @throws VisionException if they are not in the jar
     */
    public byte[] bytes() {
        try (InputStream stream = Model.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new VisionException(
                        Reason.UNFIT_MODEL, "The model " + file + " is not in the jar of photo-spec-opencv");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new VisionException(
                    Reason.UNFIT_MODEL,
                    "The model " + file + " cannot be read from the jar of photo-spec-opencv: " + e,
                    e);
        }
    }
}
