/**
 * The evidence of a case as a chain of hashed entries. Start at {@link io.ytterby.credentials.evidence.CaseEntry}.
 */
@NullMarked
package io.ytterby.credentials.evidence;

import org.jspecify.annotations.NullMarked;
