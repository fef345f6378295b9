export { CommandPalette, type CommandPaletteProps, type PaletteCommand, type PalettePlace } from './command-palette.js';
