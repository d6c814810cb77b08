export { operatorProgram, runProgram } from './program.js';
export { SERVICES, type EnvironmentOf, type Service } from './services.js';
