// SPDX-License-Identifier: EPL-2.0
package org.plumbline.emfgen;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's own generator outside of an IDE. */
final class Code {

    private Code() {}

    /**
     * Loads a generator model.
     *
     * @param work the folder that contains one folder per project; stands for the IDE's workspace
     * @param projects the projects' names
     * @param path of the generator model in the workspace
     */
    static GenModel load(Path work, List<String> projects, String path) {
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        for (String project : projects) {
            EcorePlugin.getPlatformResourceMap()
                    .put(project, URI.createFileURI(work.resolve(project).toAbsolutePath() + "/"));
        }
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createPlatformResourceURI(path, true), true);
        EcoreUtil.resolveAll(resources);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        refuseErrors(genModel.diagnose());
        return genModel;
    }

    /**
     * Generates code into the folders that the generator model names.
     *
     * @param project the project that contains the generator model
     * @param types which code, as in {@link GenBaseGeneratorAdapter}
     */
    static void generate(GenModel genModel, String project, List<String> types) {
        describeProperties(genModel);
        leaveIconsToTheBaseClass(genModel);
        // Blank in the file, so that an IDE leaves our manifests alone; but without it there is no edit code.
        genModel.setModelPluginID(project);
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator
                .getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        for (String type : types) {
            refuseErrors(generator.generate(genModel, type, new BasicMonitor()));
        }
    }

    /** Item providers offer a feature's own description, instead of a sentence made of its name, where it has one. */
    private static void describeProperties(GenModel genModel) {
        genModel.getGenPackages().stream()
                .flatMap(genPackage -> genPackage.getGenClasses().stream())
                .flatMap(genClass -> genClass.getGenFeatures().stream())
                .filter(GenFeature::hasDocumentation)
                .forEach(feature -> feature.setPropertyDescription(feature.getDocumentation()));
    }

    /** EMF would look for the file types of old; the base class of the item providers knows our icons. */
    private static void leaveIconsToTheBaseClass(GenModel genModel) {
        genModel.getGenPackages().stream()
                .flatMap(genPackage -> genPackage.getGenClasses().stream())
                .forEach(genClass -> genClass.setImage(false));
    }

    private static void refuseErrors(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(
                    diagnostic.getMessage() + " " + diagnostic.getChildren(), diagnostic.getException());
        }
    }
}
