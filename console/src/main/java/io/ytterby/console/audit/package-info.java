/** The auditor's desk: who did what to what, the proof that an entry is what was sealed, and the check of whole chains. */
@NullMarked
package io.ytterby.console.audit;

import org.jspecify.annotations.NullMarked;
