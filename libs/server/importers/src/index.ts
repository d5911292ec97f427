export * from './import-report';
export * from './importers.module';
export * from './stack-exchange/stack-exchange.import';
