import { boardCatalogue } from './board/board.catalogue.ts'
import { homeCatalogue } from './home/home.catalogue.ts'
import { menuCatalogue } from './menu.catalogue.ts'
import { productCatalogue } from './product.catalogue.ts'

/** The words of this front end, by noun. */
export const catalogues = {
  product: productCatalogue,
  menu: menuCatalogue,
  home: homeCatalogue,
  board: boardCatalogue,
}
