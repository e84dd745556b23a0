package io.github.photospec.opencv.internal.matte;

/** Finds the alphas of a band that fit the colours, the known pixels on either side, and what is expected. */
final class ClosedForm {
    /** Rows of neighbours that a matrix row reaches up and down. */
    private static final int REACH = BandMatrix.SIDE / 2;

    private ClosedForm() {}

    /**
     * The alphas: 1 where the person is known, 0 where the background is.
     *
     * @param expected an alpha for each pixel of the band
     * @param pull how strongly each is pulled to what is expected; beside it weights of a pixel are some ones
     */
    static Plane solve(Plane picture, byte[] trimap, float[] expected, float[] pull) {
        int width = picture.width();
        int padding = REACH * width + REACH;
        int[] rowOf = new int[picture.size()];
        BandMatrix matrix = new BandMatrix(places(trimap, rowOf, padding), width);
        MattingLaplacian.fill(picture, rowOf, matrix);
        float[] known = new float[picture.size() + 2 * padding];
        Plane alpha = Plane.blank(width, picture.height(), 1);
        for (int i = 0; i < trimap.length; i++) {
            alpha.values()[i] = trimap[i] == Trimap.PERSON ? 1 : 0;
            known[i + padding] = alpha.values()[i];
        }
        float[] x = new float[matrix.rows()];
        float[] right = new float[matrix.rows()];
        for (int row = 0; row < x.length; row++) {
            int place = matrix.place(row);
            int at = place - padding;
            float sum = 0;
            float sure = 0;
            for (int k = 0; k < BandMatrix.ROW; k++) {
                float weight = matrix.weights()[BandMatrix.ROW * row + k];
                sum += weight;
                sure += weight * known[place + matrix.offset(k)];
            }
            matrix.diagonal()[row] = sum + pull[at];
            right[row] = sure + pull[at] * expected[at];
            x[row] = expected[at];
        }
        ConjugateGradient.solve(matrix, right, x, new float[known.length]);
        for (int row = 0; row < x.length; row++) {
            alpha.values()[matrix.place(row) - padding] = Levels.clamp(x[row]);
        }
        return alpha;
    }

    private static int[] places(byte[] trimap, int[] rowOf, int padding) {
        int count = 0;
        for (int i = 0; i < trimap.length; i++) {
            rowOf[i] = trimap[i] == Trimap.BAND ? count++ : -1;
        }
        int[] places = new int[count];
        for (int i = 0; i < rowOf.length; i++) {
            if (rowOf[i] >= 0) {
                places[rowOf[i]] = i + padding;
            }
        }
        return places;
    }
}
