/** The certifier's desk: what is applied for, how a certificate stands, what rests on it, and each act on a page of its own. */
@NullMarked
package io.ytterby.console.certify;

import org.jspecify.annotations.NullMarked;
