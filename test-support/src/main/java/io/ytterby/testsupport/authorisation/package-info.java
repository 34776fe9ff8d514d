/**
 * Who may call what, as a table that is walked: every role, every endpoint, own, foreign and absent ids. A refusal is
 * also held to change nothing. Start at {@link io.ytterby.testsupport.authorisation.AuthorisationMatrix}.
 */
@NullMarked
package io.ytterby.testsupport.authorisation;

import org.jspecify.annotations.NullMarked;
