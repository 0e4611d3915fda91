import { placeholdersAnywhere, type Wording } from './wording.ts';

export const spanish: Wording = {
  vague: [
    'mejor*',
    'optimiz*',
    'optimic*',
    'potenciar',
    'fortalec*',
    'reforzar',
    'aument* satisfacción',
    'aument* notoriedad',
    'aument* visibilidad',
    'increment* satisfacción',
    'increment* visibilidad',
    'más satisfechos',
    'más satisfechas',
    'excelencia',
  ],
  placeholders: [
    ...placeholdersAnywhere,
    'a confirmar',
    'a definir',
    'pendiente',
    'por completar',
    'por confirmar',
    'por decidir',
    'por definir',
    'por determinar',
  ],
};
