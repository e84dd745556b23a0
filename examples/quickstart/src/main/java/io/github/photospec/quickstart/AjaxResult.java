package io.github.photospec.quickstart;

import java.util.List;

/**
 * An answer in the form that RuoYi's pages expect.
 *
 * @param code 200 or 500
 * @param msg for people
 * @param data for programs
 */
record AjaxResult(int code, String msg, List<String> data) {
    static AjaxResult success() {
        return new AjaxResult(200, "操作成功", List.of());
    }

    static AjaxResult error(List<String> reasons, List<String> rules) {
        return new AjaxResult(500, String.join("\n", reasons), rules);
    }
}
