/** Words of newspaper furniture in many languages: what a line that is not the article tends to say. */

import { foldText } from "../../model/fold.ts";

export const cueNames = [
  "share",
  "comment",
  "related",
  "popular",
  "subscribe",
  "login",
  "cookie",
  "legal",
  "advertisement",
  "credit",
  "published",
  "updated",
  "byline",
  "tags",
  "menu",
  "reading",
  "reader",
  "notice",
] as const;
export type Cue = (typeof cueNames)[number];

/** Phrases of one to three words, split by "|". Spelt as people write them; folded when the table is made. */
const phrases: Readonly<Record<Cue, string>> = {
  share:
    "share|shares|share this|share on|tweet|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|e-mail|email|mail|print|copy link|link copied|copy url|messenger|viber|pocket|flipboard|xing|bluesky|threads|mastodon|vkontakte|teilen|drucken|merken|link kopieren|per mail|compartir|comparte|imprimir|copiar enlace|guardar|partager|imprimer|copier le lien|enregistrer|compartilhar|compartilhe|partilhar|copiar link|condividi|stampa|copia link|salva|delen|deel|deel dit|afdrukken|udostępnij|drukuj|kopiuj link|поделиться|печать|скопировать ссылку|одноклассники|вконтакте|paylaş|yazdır|kaydet|sdílet|tisk|vytisknout|dela|skriv ut|del|del artikkel|udskriv|jaa|tulosta|megosztás|nyomtatás|distribuie|trimite|bagikan|chia sẻ|поширити|поділитися|κοινοποίηση|paylaşın|bölüş|çap et|partagez|podijeli|zdieľať|شارك|مشاركة|طباعة|نسخ الرابط|اشتراک گذاری|שתף|साझा करें|शेयर|แชร์",
  comment:
    "comment|comments|add comment|leave a comment|post a comment|no comments|join the conversation|reply|replies|report comment|upvote|log in to comment|kommentar|kommentare|kommentieren|antworten|diskussion|forum|leserkommentare|comentario|comentarios|comentar|responder|commentaire|commentaires|commenter|répondre|réagir|réactions|comentário|comentários|commento|commenti|commenta|rispondi|reactie|reacties|reageer|komentarz|komentarze|skomentuj|odpowiedz|комментарий|комментарии|комментировать|ответить|обсудить|yorum|yorumlar|yorum yap|yorum yaz|komentář|komentáře|diskuse|diskuze|kommentarer|kommentera|kommenter|svara|svar|kommentit|kommentoi|hozzászólás|hozzászólások|comentarii|adaugă comentariu|komentar|komentari|bình luận|коментарі|коментар|σχόλια|şərh|şərhlər|التعليقات|تعليق|تعليقات|أضف تعليق|نظرات|نظر|תגובות|टिप्पणी",
  related:
    "related|related articles|related stories|related topics|related content|related news|related posts|read more|read also|see also|more on|more from|more on this|more stories|more news|you may also|you might also|recommended|recommended for you|up next|next article|previous article|also read|read next|don't miss|in this article|keep reading|continue reading|watch|watch live|mehr zum thema|mehr zu|mehr aus|mehr lesen|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|das könnte sie|das könnte dich|weitere artikel|weitere themen|weitere meldungen|weiterlesen|verwandte artikel|passend zum thema|mehr dazu|empfehlungen|lea también|lee también|leer más|le puede interesar|te puede interesar|más sobre|más información|más noticias|ver más|noticias relacionadas|artículos relacionados|relacionados|relacionadas|te recomendamos|ver también|à lire aussi|lire aussi|a lire également|lire la suite|sur le même sujet|sur le même thème|voir aussi|articles liés|nos articles|dans la même rubrique|pour aller plus loin|en savoir plus|leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|ler mais|leggi anche|leggi tutto|leggi di più|potrebbe interessarti|articoli correlati|ti potrebbe interessare|approfondisci|lees ook|lees meer|meer over|meer nieuws|lees verder|bekijk ook|gerelateerd|czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj także|więcej na temat|polecane|читайте также|читать далее|смотрите также|по теме|материалы по теме|ещё по теме|другие новости|похожие|ilgili haberler|ilgili haber|benzer haberler|diğer haberler|devamını oku|ayrıca oku|čtěte také|čtěte dále|související|související články|mohlo by vás|přečtěte si|läs också|läs mer|läs även|relaterat|fler artiklar|les også|les mer|flere saker|læs også|læs mere|relaterede|flere artikler|lue myös|lue lisää|aiheesta lisää|suosittelemme|olvassa el|kapcsolódó|kapcsolódó cikkek|ajánlott|citește și|citește mai mult|vezi și|articole similare|pročitajte|pročitajte i|povezane|baca juga|berita terkait|artikel terkait|selengkapnya|xem thêm|tin liên quan|đọc thêm|читайте також|за темою|διαβάστε|διαβάστε επίσης|δείτε επίσης|σχετικά|həmçinin oxuyun|oxşar xəbərlər|prečítajte si|súvisiace|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|اخبار ذات صلة|المزيد|بیشتر بخوانید|مطالب مرتبط|כתבות נוספות|यह भी पढ़ें|soma zaidi",
  popular:
    "most read|most popular|most viewed|trending|popular|latest|latest news|latest stories|latest headlines|breaking news|top stories|top news|editor's picks|recent|recent posts|what's new|news feed|all news|just in|meistgelesen|meistgelesene|meist gelesen|neueste|neueste artikel|aktuelle nachrichten|top themen|top-themen|das wichtigste|beliebt|schlagzeilen|newsticker|lo más leído|más leídas|más leídos|lo más visto|últimas noticias|lo último|última hora|destacados|les plus lus|les plus lues|les plus consultés|à la une|dernières nouvelles|dernières actualités|en continu|mais lidas|mais lidos|últimas notícias|últimas|destaques|più letti|più lette|i più letti|ultime notizie|ultima ora|in evidenza|meest gelezen|laatste nieuws|net binnen|najczęściej czytane|najpopularniejsze|najnowsze|popularne|самое читаемое|популярное|последние новости|главное|лента новостей|все новости|свежие новости|en çok okunanlar|çok okunanlar|son dakika|son haberler|en son haberler|öne çıkanlar|nejčtenější|nejnovější|aktuálně|mest läst|senaste nytt|senaste|mest lest|siste nytt|siste|mest læste|seneste|seneste nyt|luetuimmat|uusimmat|tuoreimmat|legolvasottabb|legfrissebb|friss hírek|cele mai citite|ultimele știri|najčitanije|najnovije|terpopuler|terkini|berita terbaru|tin mới|đọc nhiều|популярне|останні новини|δημοφιλή|τελευταία νέα|ροή ειδήσεων|son xəbərlər|ən çox oxunanlar|najčítanejšie|الأكثر قراءة|آخر الأخبار|أحدث الأخبار|پربازدیدترین|آخرین اخبار",
  subscribe:
    "subscribe|subscribed|subscriber|subscribers|subscription|newsletter|newsletters|sign up|get the app|download the app|follow us|follow|premium|membership|donate|support us|become a member|free trial|unlock|unlimited access|abonnieren|abonnement|abo|abonnent|abonnenten|probeabo|jetzt abonnieren|jetzt testen|kostenlos testen|folgen|folgen sie uns|weiterlesen mit|suscríbete|suscríbase|suscripción|suscriptores|boletín|boletines|síguenos|hazte socio|abonnez-vous|s'abonner|abonné|abonnés|infolettre|suivez-nous|inscrivez-vous|assine|assinar|assinante|assinantes|assinatura|siga-nos|inscreva-se|abbonati|abbonamento|iscriviti|seguici|abonneer|abonneren|nieuwsbrief|volg ons|subskrybuj|prenumerata|zapisz się|obserwuj|подписаться|подпишитесь|подписывайтесь|подписка|рассылка|abone ol|abone|bülten|takip et|předplatné|předplatit|odebírat|prenumerera|prenumerant|nyhetsbrev|följ oss|abonner|abonnent|følg|bli abonnent|bliv abonnent|nyhedsbrev|tilaa|tilaus|tilaaja|uutiskirje|feliratkozás|előfizetés|hírlevél|kövessen|abonează-te|abonați-vă|pretplata|pretplati se|berlangganan|ikuti|đăng ký|theo dõi|підписатися|підписуйтесь|εγγραφείτε|abunə ol|odber|predplatné|اشترك|النشرة البريدية|تابعنا|عضویت|הירשמו|सब्सक्राइब",
  login:
    "log in|login|log out|sign in|sign out|register|my account|create account|forgot password|password|username|anmelden|einloggen|abmelden|registrieren|mein konto|passwort|iniciar sesión|regístrate|registrarse|contraseña|mi cuenta|se connecter|connexion|déconnexion|mon compte|mot de passe|créer un compte|entrar|cadastre-se|cadastrar|senha|minha conta|accedi|registrati|inloggen|registreren|uitloggen|mijn account|wachtwoord|zaloguj|zaloguj się|zarejestruj|wyloguj|hasło|войти|вход|регистрация|зарегистрироваться|пароль|выйти|giriş|giriş yap|üye ol|kayıt ol|şifre|přihlásit|přihlásit se|registrovat|heslo|logga in|logg inn|log ind|kirjaudu|kirjaudu sisään|bejelentkezés|regisztráció|autentificare|prijava|masuk|daftar|đăng nhập|увійти|вхід|σύνδεση|daxil ol|prihlásiť|تسجيل الدخول|تسجيل|ورود|ثبت نام|התחברות|लॉगिन",
  cookie:
    "cookie|cookies|consent|privacy settings|privacy manager|privacy policy|javascript|browser|ad blocker|adblocker|adblock|third-party|datenschutz|datenschutzerklärung|einwilligung|zustimmung|personenbezogene|drittplattformen|externen inhalt|externe inhalte|externer inhalt|empfohlener redaktioneller inhalt|privacidad|consentimiento|navegador|confidentialité|consentement|navigateur|données personnelles|politique de|privacidade|consentimento|consenso|personvern|samtykke|samtycke|integritet|toestemming|privacybeleid|prywatności|zgoda|конфиденциальности|gizlilik|çerez|çerezler|soukromí|souhlas|evästeet|evästeiden|hozzájárulás|sütik|confidențialitate|javascripts|kuki|gdpr",
  legal:
    "copyright|all rights reserved|rights reserved|terms of use|terms of service|terms and conditions|terms|contact us|contact|contacts|about us|about|advertise|advertise with us|careers|jobs|sitemap|rss|imprint|impressum|agb|kontakt|mediadaten|nutzungsbedingungen|alle rechte vorbehalten|barrierefreiheit|über uns|aviso legal|política de privacidad|contacto|quiénes somos|publicidad|todos los derechos|derechos reservados|mentions légales|contactez-nous|qui sommes-nous|tous droits réservés|plan du site|cgu|cgv|política de privacidade|termos de uso|contato|contacto|quem somos|todos os direitos|anuncie|expediente|chi siamo|contatti|diritti riservati|note legali|contact opnemen|over ons|algemene voorwaarden|alle rechten voorbehouden|regulamin|polityka prywatności|wszelkie prawa|redakcja|о нас|контакты|все права|редакция|реклама на сайте|hakkımızda|iletişim|künye|her hakkı saklıdır|tüm hakları|gizlilik politikası|kontakty|o nás|inzerce|všechna práva|om oss|kontakta oss|kontakt oss|ansvarlig redaktør|ansvarig utgivare|om os|kontakt os|ota yhteyttä|tietoa meistä|käyttöehdot|impresszum|kapcsolat|rólunk|minden jog|despre noi|termeni și condiții|drepturile rezervate|o nama|impressum|marketing|sva prava|tentang kami|hubungi kami|redaksi|pedoman media siber|hak cipta|liên hệ|giới thiệu|bản quyền|про нас|контакти|επικοινωνία|όροι χρήσης|haqqımızda|əlaqə|اتصل بنا|من نحن|جميع الحقوق|سياسة الخصوصية|تماس با ما|درباره ما|צור קשר",
  advertisement:
    "advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|promoted|paid content|anzeige|anzeigen|werbung|publicidad|anuncio|contenido patrocinado|patrocinado|publicité|annonce|sponsorisé|publicidade|anúncio|conteúdo patrocinado|pubblicità|advertentie|advertenties|reklama|reklamy|artykuł sponsorowany|реклама|на правах рекламы|reklam|sponsorlu|inzerce|annons|annonse|annonsørinnhold|annonce|mainos|mainokset|hirdetés|publicitate|oglas|iklan|quảng cáo|διαφήμιση|scroll to continue|story continues below|article continues below|إعلان|إعلانات|آگهی|פרסומת|विज्ञापन",
  credit:
    "photo|photos|photo by|photograph|photographer|file photo|image|images|image source|image credit|picture|pictures|getty|getty images|reuters|afp|ap photo|epa|shutterstock|istock|imago|dpa|picture alliance|apa|keystone|courtesy|screenshot|caption|credit|gallery|video|audio|view image|foto|fotos|bild|bilder|bildquelle|symbolbild|symbolfoto|archivbild|quelle|grafik|archiv|imagen|imágenes|fotografía|cortesía|archivo|efe|crédit|crédits|photographie|légende|illustration|reprodução|divulgação|arquivo|imagem|crédito|immagine|archivio|ansa|fotogramma|beeld|afbeelding|belga|anp|fot|zdjęcie|pap|źródło|фото|снимок|иллюстрация|тасс|риа новости|источник|fotoğraf|görsel|kaynak|aa|ilustrační|zdroj|čtk|profimedia|tt|ntb|ritzau|scanpix|foto av|bilde|arkivfoto|kuva|lehtikuva|kép|forrás|mti|sursa|inquam|izvor|pixsell|cropix|hina|ilustrasi|sumber|dok|ảnh|nguồn|фотография|джерело|φωτογραφία|πηγή|mənbə|zdroj foto|تصوير|الصورة|عکس|צילום|फोटो",
  published:
    "published|published on|posted|posted on|first published|publication date|issued|created|date|publiziert|veröffentlicht|veröffentlicht am|erschienen|erstellt|stand|publicado|publicada|publicado el|fecha|publié|publiée|publié le|mis en ligne|publicado em|pubblicato|pubblicata|pubblicato il|data|gepubliceerd|gepubliceerd op|geplaatst|opublikowano|data publikacji|dodano|опубликовано|дата публикации|yayınlanma|yayınlanma tarihi|yayın tarihi|giriş tarihi|oluşturulma|eklenme|publikováno|vydáno|zveřejněno|publicerad|publicerat|publisert|offentliggjort|publiceret|udgivet|julkaistu|megjelent|közzétéve|publicat|data publicării|objavljeno|diterbitkan|dipublikasikan|tayang|đăng lúc|ngày đăng|опубліковано|δημοσίευση|δημοσιεύτηκε|yayımlanıb|tarix|publikované|dátum|نشر|نشرت|تاريخ النشر|تاریخ انتشار|پublished|פורסם|प्रकाशित",
  updated:
    "updated|updated on|last updated|last modified|modified|update|edited|aktualisiert|zuletzt aktualisiert|geändert|actualizado|actualizada|última actualización|modificado|mis à jour|mise à jour|actualisé|modifié|modifié le|atualizado|atualizado em|atualizada|última atualização|aggiornato|aggiornata|aggiornato il|ultimo aggiornamento|modificato|bijgewerkt|laatst bijgewerkt|gewijzigd|laatste update|aktualizacja|zaktualizowano|обновлено|изменено|güncelleme|güncellenme|son güncelleme|güncellendi|aktualizováno|upraveno|uppdaterad|senast uppdaterad|oppdatert|sist oppdatert|opdateret|sidst opdateret|päivitetty|muokattu|frissítve|módosítva|actualizat|ažurirano|diperbarui|cập nhật|оновлено|ενημέρωση|yenilənib|aktualizované|تحديث|آخر تحديث|محدث|به روز رسانی|עודכן|अपडेट",
  byline:
    "by|written by|reported by|story by|words by|author|authors|staff writer|staff reporter|correspondent|reporter|editor|von|autor|autorin|autoren|redaktion|redakteur|redakteurin|ein artikel von|por|autora|redacción|periodista|escrito por|par|auteur|auteurs|autrice|rédaction|journaliste|redação|repórter|jornalista|di|a cura di|autore|redazione|giornalista|door|redactie|redacteur|autorzy|dziennikarz|oprac|автор|авторы|корреспондент|журналист|текст|yazar|muhabir|editör|haber merkezi|autoři|redaktor|skribent|reporter|av|journalist|skrevet av|tekst|skrevet af|af|toimittaja|kirjoittaja|szerző|szerkesztő|újságíró|autorul|de|redactor|piše|autorica|novinar|penulis|editor|oleh|reporter|tác giả|автори|журналістка|από|συντάκτης|συντακτική|müəllif|كتب|كتبت|الكاتب|بقلم|مراسل|نویسنده|خبرنگار|מאת|लेखक",
  tags: "tags|tag|topics|topic|keywords|more about|filed under|categories|category|themen|schlagworte|schlagwörter|stichworte|etiquetas|temas|archivado en|mots-clés|sujets|thèmes|assuntos|palavras-chave|temi|argomenti|onderwerpen|trefwoorden|tagi|słowa kluczowe|tematy|теги|темы|метки|etiketler|štítky|témata|klíčová slova|ämnen|etiketter|emner|temaer|stikord|avainsanat|aiheet|címkék|etichete|ključne riječi|topik|từ khóa|мітки|ετικέτες|açar sözlər|الوسوم|كلمات مفتاحية|الكلمات الدلالية|برچسب ها|برچسب|תגיות|टैग",
  menu: "menu|home|homepage|search|close|skip to|skip to content|toggle|navigation|back to top|open menu|main menu|more|all|view all|see all|show more|load more|startseite|suche|suchen|schließen|menü|zum inhalt|zum inhalt springen|nach oben|alle|mehr|inicio|portada|buscar|cerrar|menú|ir al contenido|accueil|recherche|rechercher|fermer|aller au contenu|haut de page|início|pesquisar|busca|fechar|ir para|cerca|chiudi|vai al|zoeken|sluiten|naar inhoud|strona główna|szukaj|zamknij|главная|поиск|меню|закрыть|наверх|ana sayfa|anasayfa|ara|arama|kapat|domů|hledat|zavřít|hem|sök|stäng|hjem|søk|søg|lukk|luk|etusivu|haku|hae|sulje|valikko|kezdőlap|címlap|keresés|acasă|caută|naslovnica|naslovna|pretraga|beranda|cari|trang chủ|tìm kiếm|головна|пошук|αρχική|αναζήτηση|ana səhifə|axtar|axtarış|domov|hľadať|الرئيسية|بحث|القائمة|خانه|جستجو|ראשי|חיפוש|होम",
  reading:
    "min read|minute read|minutes read|mins read|reading time|read time|listen|listen to|listen to this|lesezeit|min lesezeit|minuten lesezeit|anhören|artikel anhören|vorlesen|min de lectura|minutos de lectura|escuchar|tiempo de lectura|temps de lecture|lecture|écouter|min de leitura|tempo de leitura|ouvir|ouça|tempo di lettura|min di lettura|ascolta|leestijd|luister|czas czytania|posłuchaj|на чтение|время чтения|слушать|dk okuma|okuma süresi|dinle|doba čtení|poslechnout|lästid|lyssna|lesetid|lytt|læsetid|lyt|lukuaika|kuuntele|olvasási idő|waktu baca|font size|text size|schriftgröße|words|views|visualizações|vistas|lecturas|просмотров|просмотры|görüntülenme|okunma|zobrazení|lượt xem|ogledov",
  reader:
    "you|your|we|our|us|i|my|me|sie|ihre|ihren|ihr|ihnen|wir|unser|unsere|unseren|du|dein|deine|ich|usted|su|sus|tu|tus|nuestro|nuestra|nuestros|nosotros|vous|votre|vos|nous|notre|nos|você|seu|sua|nosso|nossa|voi|tuo|tua|nostro|nostra|noi|u|uw|jouw|je|jij|wij|onze|ty|twój|twoje|nasz|nasze|masz|вы|вас|вам|ваш|ваши|мы|нас|наш|наши|siz|sizin|bizim|biz|vy|váš|vaše|náš|naše|du|din|ditt|vår|våra|vi|deg|våre|dig|dit|vores|sinä|sinun|me|meidän|ön|önnek",
  notice:
    "disclaimer|correction|clarification|editor's note|editors' note|this article was|this story was|this article has|this story has|originally published|legal disclaimer|korrektur|anmerkung der redaktion|hinweis|nota del editor|aclaración|corrección|fe de errores|note de la rédaction|rectificatif|nota da redação|correção|errata|nota dell'autore|rettifica|correctie|sprostowanie|исправление|от редакции|düzeltme|oprava|rättelse|rettelse|korjaus|helyesbítés|uyarı|تصحيح|تنويه",
};

/** Scripts without blanks: looked up as parts of the line. */
const glued: Readonly<Partial<Record<Cue, string>>> = {
  share:
    "シェア|共有|ツイート|印刷|メールで送る|リンクをコピー|はてなブックマーク|分享|打印|列印|转发|공유|인쇄|스크랩|카카오톡|링크 복사",
  comment: "コメント|返信|评论|評論|留言|댓글|의견쓰기|답글",
  related:
    "関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ|続きを読む|相关阅读|相关新闻|相關新聞|延伸閱讀|延伸阅读|推荐阅读|더보기|관련기사|관련뉴스|추천 기사",
  popular:
    "ランキング|新着|最新記事|人気記事|最新ニュース|アクセスランキング|热门|熱門|最新消息|最新新闻|排行|많이 본|인기기사|최신뉴스|주요뉴스|실시간",
  subscribe:
    "購読|会員登録|有料会員|無料会員|メルマガ|ニュースレター|登録する|フォロー|订阅|訂閱|关注|구독|뉴스레터|유료회원|팔로우",
  login: "ログイン|ログアウト|パスワード|登录|登入|注册|로그인|회원가입|비밀번호",
  cookie: "クッキー|プライバシー|隐私|隱私|개인정보",
  legal:
    "著作権|無断転載|利用規約|会社概要|お問い合わせ|サイトマップ|版权|版權|联系我们|關於我們|저작권|무단|무단전재|이용약관|재배포",
  advertisement: "広告|ＰＲ|スポンサー|广告|廣告|광고",
  credit: "撮影|写真|提供|ゲッティ|共同|时事|图片|圖片|新华社|사진|제공|연합뉴스",
  published: "公開日|配信|掲載|发布|發布|发表|입력|등록|게재|작성",
  updated: "更新|최종수정|수정|업데이트",
  byline: "記者|编辑|編輯|责任编辑|기자|특파원|선임기자",
  tags: "キーワード|タグ|トピック|关键词|關鍵字|标签|標籤|태그|키워드",
  menu: "ホーム|トップ|メニュー|検索|閉じる|一覧|首页|首頁|搜索|搜尋|菜单|홈|메뉴|검색|닫기|전체",
  reading: "文字サイズ|読了|阅读|字号|글자크기|조회수|읽기",
  notice: "訂正|おわび|更正|정정",
};

const bitOf = new Map(cueNames.map((cue, index) => [cue, 1 << index]));

/** The bit of a cue in a line's mask. */
export function cueBit(cue: Cue): number {
  return bitOf.get(cue) ?? 0;
}

const byPhrase = makePhraseTable();
/** First words of the longer phrases: most words of a text open none. */
const openers = new Set(
  [...byPhrase.keys()].filter((key) => key.includes(" ")).map((key) => key.split(" ")[0]),
);
const byPart = cueNames.flatMap((cue) =>
  (glued[cue]?.split("|") ?? []).map((part) => [foldText(part), cueBit(cue)] as const),
);

function makePhraseTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const cue of cueNames) {
    for (const phrase of phrases[cue].split("|")) {
      const key = wordsOf(foldText(phrase)).join(" ");
      table.set(key, (table.get(key) ?? 0) | cueBit(cue));
    }
  }
  return table;
}

/** Letters and digits in a row, as the phrase table splits them. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Only the first words are looked at: furniture says what it is at once, and prose may say anything later. */
const looked = 24;

/**
 * Bits of the cues in a line's words.
 * @example cuesIn(["read", "more"]) & cueBit("related") //=> not 0
 */
export function cuesIn(words: readonly string[]): number {
  let bits = 0;
  const end = Math.min(words.length, looked);
  for (let i = 0; i < end; i++) {
    const one = words[i] ?? "";
    bits |= byPhrase.get(one) ?? 0;
    if (i + 1 >= words.length || !openers.has(one)) continue;
    const two = `${one} ${words[i + 1] ?? ""}`;
    bits |= byPhrase.get(two) ?? 0;
    if (i + 2 < words.length) bits |= byPhrase.get(`${two} ${words[i + 2] ?? ""}`) ?? 0;
  }
  return bits;
}

/** Bits of the cues in a line of Chinese, Japanese or Korean. */
export function cuesInScript(folded: string): number {
  const head = folded.slice(0, 80);
  let bits = 0;
  for (const [part, bit] of byPart) {
    if (head.includes(part)) bits |= bit;
  }
  return bits;
}
