export { createVisitImporter, type VisitImporterDeps } from './importer.ts';
