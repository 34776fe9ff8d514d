/** The issuer, asked by the server. */
@NullMarked
package io.ytterby.console.session.http;

import org.jspecify.annotations.NullMarked;
