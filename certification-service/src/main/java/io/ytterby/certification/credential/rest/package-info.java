/** What everybody may read without a token, and what a body does with its keys. Start at {@code PublicDocumentsResource}. */
@NullMarked
package io.ytterby.certification.credential.rest;

import org.jspecify.annotations.NullMarked;
