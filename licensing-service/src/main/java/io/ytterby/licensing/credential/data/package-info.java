/**
 * The issuer's keys in files.
 */
@NullMarked
package io.ytterby.licensing.credential.data;

import org.jspecify.annotations.NullMarked;
