package io.github.photospec.vision;

/**
 * How a head is turned against the camera, in degrees.
 *
 * @param yaw turned sideways, -90..90; positive if the nose points to the picture's right
 * @param pitch raised or lowered, -90..90; positive if the chin is raised
 * @param roll leaning, above -180 up to 180; positive if the crown leans to the picture's right, that is clockwise; 180
 *     stands on its head
 */
public record HeadPose(double yaw, double pitch, double roll) {
    public HeadPose {
        if (!(Math.abs(yaw) <= 90) || !(Math.abs(pitch) <= 90) || !(roll > -180 && roll <= 180)) {
            throw new IllegalArgumentException(
                    "No head is turned by yaw " + yaw + ", pitch " + pitch + ", roll " + roll);
        }
    }
}
