package io.github.photospec.painting;

/** What a stroke belongs to; finer than {@link Label}, because the truth about the ears is counted from it. */
enum Part {
    BACKGROUND(0, Label.BACKGROUND),
    SKIN(1, Label.SKIN),
    HAIR(2, Label.HAIR),
    CLOTH(3, Label.CLOTH),
    HAT(4, Label.HAT),
    LEFT_EAR(5, Label.SKIN),
    RIGHT_EAR(6, Label.SKIN);

    private static final Part[] BY_CODE = values();

    private final int code;
    private final Label label;

    Part(int code, Label label) {
        this.code = code;
        this.label = label;
    }

    int code() {
        return code;
    }

    Label label() {
        return label;
    }

    static Part of(int code) {
        return BY_CODE[code];
    }

    static int count() {
        return BY_CODE.length;
    }

    static Part ear(Side side) {
        return side == Side.LEFT ? LEFT_EAR : RIGHT_EAR;
    }
}
