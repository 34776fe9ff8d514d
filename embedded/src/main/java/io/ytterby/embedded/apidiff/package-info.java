/**
 * What has changed between two states of the API, and whether a client would notice to its harm. Plain rules on plain
 * JSON. Start at {@link io.ytterby.embedded.apidiff.DocumentDiff}.
 */
@NullMarked
package io.ytterby.embedded.apidiff;

import org.jspecify.annotations.NullMarked;
