/** The pages and forms of stacked pathways. */
@NullMarked
package org.credentialpath.pathway.web;

import org.jspecify.annotations.NullMarked;
