/**
 * The documents and the lists, for those who ask. Start at {@link io.ytterby.licensing.credential.rest.CredentialResource}.
 */
@NullMarked
package io.ytterby.licensing.credential.rest;

import org.jspecify.annotations.NullMarked;
