/** Who logs in: accounts, one-time codes, throttling, tokens, and what may be asked for by whom. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.account;
