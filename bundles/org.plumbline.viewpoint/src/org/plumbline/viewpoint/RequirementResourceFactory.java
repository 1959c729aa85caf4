// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes the resources of the protocol {@code plumbline-requirements}, so that references to requirements in saved
 * drawings are found again. The last part of such a URI is the encoded URI of the project's resource, its fragment the id
 * of a requirement or chapter.
 */
public final class RequirementResourceFactory implements Resource.Factory {

    /** The protocol under which to register this factory. */
    public static final String PROTOCOL = RequirementResource.PROTOCOL;

    @Override
    public Resource createResource(URI uri) {
        return new RequirementResource(uri, null);
    }
}
